package org.elenchus.ide.highlighting;

/** What a stretch of a file is to its editor. How that looks is the editor's business. */
public enum Style {
	/** Words tagged as a claim. */
	CLAIM,
	/** Words tagged as a contested claim. */
	CONTESTED,
	/** A citation, or words that name a source. */
	CITATION,
	/** A key. */
	KEY,
	/** A heading's words. */
	HEADING,
	/** A note's words and its label. */
	NOTE,
	/** A word with a fixed meaning. */
	KEYWORD,
	/** A text, a number or a word on a card. */
	STRING,
	/** An editor's comment. */
	COMMENT,
	/** What looks like markup and cannot be read. */
	BROKEN,
	/** The signs of the markup. */
	MARKUP
}
