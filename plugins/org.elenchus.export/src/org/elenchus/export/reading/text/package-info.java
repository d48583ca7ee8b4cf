/** The running text and its notes, as a reader meets them. */
package org.elenchus.export.reading.text;
