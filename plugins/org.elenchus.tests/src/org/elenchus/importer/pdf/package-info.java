/** Tests of the PDF reader. */
package org.elenchus.importer.pdf;
