/** The reconstruction of plain text as PDF converters leave it, by conventions that the text itself shows. */
package org.elenchus.importer.plain;
