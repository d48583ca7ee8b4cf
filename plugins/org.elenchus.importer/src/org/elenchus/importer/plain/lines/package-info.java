/** The first room: what the lines of a plain text are, and where its pages start. */
package org.elenchus.importer.plain.lines;
