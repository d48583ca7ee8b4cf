package org.elenchus.export.html;

import org.elenchus.export.reading.ReadingEdition;
import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.export.reading.words.Language;

/**
 * What the parts of a page share.
 *
 * @param html    where they write to
 * @param reading what they show
 */
public record PageContext(HtmlWriter html, ReadingEdition reading) {

	/** The language of the whole page: that of the text, or that of the labels if the text's is not known. */
	String pageLanguage() {
		return language().isKnown() ? language().tag() : labels().language();
	}

	/** Marks the open element as words of the page itself, if its language is another than the text's. */
	public HtmlWriter own() {
		return isForeign() ? html.attribute("lang", labels().language()).attribute("dir", "ltr") : html;
	}

	/** Marks the open element as words of the edition, if the words around it are in another language. */
	public HtmlWriter theirs() {
		return isForeign() ? text() : html;
	}

	/** Marks the open element as words of the edition. */
	HtmlWriter text() {
		return html.attribute("lang", language().tag()).attribute("dir", language().direction());
	}

	private boolean isForeign() {
		return !language().locale().getLanguage().equals(labels().language());
	}

	/** A word of the page's own, in its language. */
	public String label(String name, Object... arguments) {
		return labels().text(name, arguments);
	}

	private Language language() {
		return reading.language();
	}

	private EditionLabels labels() {
		return reading.labels();
	}
}
