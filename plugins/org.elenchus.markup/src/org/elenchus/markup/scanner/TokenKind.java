package org.elenchus.markup.scanner;

/** The kinds of token; each knows the terminal rule or the literal that stands for it in the grammar. */
public enum TokenKind {
	/** Words of the author. */
	TEXT(null),
	/** A doubled brace, which stands for one of the author's. */
	ESCAPE(null),
	/** The line ends that end a paragraph; empty at the end of a file without a final line end. */
	BREAK(null),
	/** White space inside markup. */
	WS(null),
	/** An editor's comment. */
	COMMENT(null),
	/** The key of a claim, a source, a school, an edition or a person who rates. */
	KEY(null),
	/** A word without a fixed meaning. */
	WORD(null),
	/** A number, a date, a range. */
	NUMBER(null),
	/** A text in straight double quotes. */
	STRING(null),
	/** A grade of the Admiralty code. */
	GRADE(null),
	/** A place in a source. */
	LOCATOR(null),
	/** What a note is called. */
	LABEL(null),
	/** The opener of a heading. */
	HEADING_OPEN(null),
	/** The opener of a mention. */
	MENTION_OPEN(null),
	/** The opener of marked words: in italics, raised, confirmed as they stand. */
	MARK_OPEN(null),
	/** Words that the editor supplies, with their brackets. */
	INSERTED(null),
	/** An opener without an end. */
	UNCLOSED(null),
	/** An opener, or a part of a card, that does not make sense. */
	MALFORMED(null),
	/** A card in the middle of a line, or what a paragraph is in the middle of it. */
	MISPLACED(null),
	/** An opener inside too many others. */
	TOO_DEEP(null),
	/** The opener of a short span. */
	OPEN("{"),
	/** The end of a form. */
	CLOSE("}"),
	/** The end of a form's head. */
	BAR("|"),
	/** The opener of a short span without a key. */
	KEYLESS("{+"),
	/** The opener of a quotation. */
	QUOTE("{\""),
	/** The opener of a quotation without a key. */
	KEYLESS_QUOTE("{\"+"),
	/** The opener of the author's link. */
	LINK("{link"),
	/** The opener of words with other readings. */
	APPARATUS("{app"),
	/** The opener of a gap. */
	GAP("{gap"),
	/** The opener of what says what a paragraph is. */
	PARAGRAPH("{:"),
	/** The opener of a long span's start. */
	START("{>"),
	/** The opener of a long span's end. */
	END("{<"),
	/** The opener of a citation. */
	CITE("{@"),
	/** The opener of a note. */
	NOTE("{^"),
	/** The opener of a doubt. */
	DOUBT("{?"),
	/** The sign before a source on a card. */
	AT("@"),
	/** The sign between a card's key and its first words. */
	COLON(":"),
	/** The sign between the members of a list. */
	COMMA(","),
	/** A word that starts a particular on a card; its text is its literal. */
	PROPERTY(null),
	/** Another word with a fixed meaning; its text is its literal. */
	KEYWORD(null);

	private final String literal;

	TokenKind(String literal) {
		this.literal = literal;
	}

	/** The name under which Xtext's token definitions know this kind when its text is {@code text}. */
	public String definition(String text) {
		if (!isFixed()) {
			return "'" + text + "'";
		}
		return literal == null ? "RULE_" + name() : "'" + literal + "'";
	}

	/** Whether the kind alone tells the definition, whatever the token's text. */
	public boolean isFixed() {
		return this != KEYWORD && this != PROPERTY;
	}
}
