/** Markdown as CommonMark defines it, with the footnotes, tables, line blocks, definitions, attributes and front matter of pandoc. */
package org.elenchus.importer.markdown;
