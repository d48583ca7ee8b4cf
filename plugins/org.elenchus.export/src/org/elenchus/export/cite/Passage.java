package org.elenchus.export.cite;

/**
 * A piece of a reference.
 *
 * @param text     the words
 * @param isTitle  whether they are the title of a work that stands alone, which is set in italics as a rule
 * @param language the language of these words, as BCP 47 has it; empty if it is that of the words around them
 * @param address  the web address that they lead to, safe to follow; empty if they lead nowhere
 */
public record Passage(String text, boolean isTitle, String language, String address) {

	/** Words like those around them. */
	public static Passage plain(String text) {
		return new Passage(text, false, "", "");
	}

	/** The title of a work that stands alone. */
	public static Passage title(String text, String language) {
		return new Passage(text, true, language, "");
	}

	/** Words in a language of their own. */
	public static Passage in(String language, String text) {
		return new Passage(text, false, language, "");
	}

	/** Words that lead to an address. */
	public static Passage link(String text, String address) {
		return new Passage(text, false, "", address);
	}
}
