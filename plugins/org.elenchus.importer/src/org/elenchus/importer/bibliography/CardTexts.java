package org.elenchus.importer.bibliography;

/** Texts as they can stand in quotes on a card, which knows no way to write a quote inside all kinds of quotes. */
final class CardTexts {

	private boolean changed;

	/** Whether a text had to be changed. */
	boolean hasChanged() {
		return changed;
	}

	/** The text, with single quotes for straight double ones if it has all kinds of quotes. */
	String of(String text) {
		boolean every = text.indexOf('"') >= 0 && text.indexOf('\u00BB') >= 0 && (text.indexOf('\u201C') >= 0 || text.indexOf('\u201D') >= 0);
		changed |= every;
		return every ? text.replace('"', '\'') : text;
	}
}
