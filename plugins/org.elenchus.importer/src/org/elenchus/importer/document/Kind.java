package org.elenchus.importer.document;

import java.util.Locale;

/** What a block is. */
public enum Kind {
	PARAGRAPH, HEADING, BLOCKQUOTE, LIST_ITEM, CAPTION, FOOTNOTE, EPIGRAPH, BIBLIOGRAPHY, VERSE, TABLE;

	/** The name in reports, such as {@code list-item}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
