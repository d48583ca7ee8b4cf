package org.elenchus.sources.citing;

/** The name by which notes call an author. */
public final class FamilyName {

	private FamilyName() {
	}

	/** The family name of an author who stands on a card as <i>Anna van den Berg</i> or <i>Berg, Anna van den</i>, without particles. */
	public static String of(String author) {
		int comma = author.indexOf(',');
		String name = (comma >= 0 ? author.substring(0, comma) : author).strip();
		return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00A0')) + 1);
	}
}
