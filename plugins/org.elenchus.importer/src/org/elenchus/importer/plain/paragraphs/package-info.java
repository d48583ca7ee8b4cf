/** The third room: which lines of the author belong together, and what joins them. */
package org.elenchus.importer.plain.paragraphs;
