/** The fourth room: what paragraphs are, in a text that no longer shows it. */
package org.elenchus.importer.plain.kinds;
