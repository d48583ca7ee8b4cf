/** Markdown as CommonMark defines it, with tables and with the footnotes, heading attributes and front matter of pandoc. */
package org.elenchus.importer.markdown;
