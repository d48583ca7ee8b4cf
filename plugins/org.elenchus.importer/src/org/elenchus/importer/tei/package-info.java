/** Texts in TEI (Guidelines P4 and P5): what the witness reads, with divisions, notes and highlighted words. */
package org.elenchus.importer.tei;
