/** The second room: the notes that stand between the author's lines, and where the text refers to them. */
package org.elenchus.importer.plain.notes;
