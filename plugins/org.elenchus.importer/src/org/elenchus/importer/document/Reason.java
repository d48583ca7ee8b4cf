package org.elenchus.importer.document;

import java.util.Locale;

/** Why raw characters belong to no block. */
public enum Reason {
	/** Line ends and spaces between blocks. */
	BETWEEN_BLOCKS,
	PAGE_NUMBER, RUNNING_HEAD,
	/** A form feed, or what a converter made of it. */
	PAGE_BREAK,
	/** The line that parts notes from the text. */
	NOTE_SEPARATOR,
	/** The number before a note; it is the block's label. */
	NOTE_LABEL,
	/** The bullet or number before a list item, where it is the block's label. */
	LIST_LABEL,
	/** What a format writes that is not the author's: tags, entities, marks of a heading. */
	MARKUP;

	/** The name in reports, such as {@code page-number}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
