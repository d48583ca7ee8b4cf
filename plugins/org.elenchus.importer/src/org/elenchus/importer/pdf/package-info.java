/** PDF files: the text as printed, page by page, with what sizes and slopes of letters tell; nothing that a file carries along is run. */
package org.elenchus.importer.pdf;
