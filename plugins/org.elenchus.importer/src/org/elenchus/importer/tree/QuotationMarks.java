package org.elenchus.importer.tree;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The quotation marks that a reader sees around a quoted phrase, where its element alone says that it is one. */
public final class QuotationMarks {

	public static final String OPENING = "\u201C";
	public static final String CLOSING = "\u201D";

	/** How many elements may stand between the phrase's start and its first word; what is nested deeper is nobody's phrase. */
	private static final int DEEPEST = 8;
	private static final String ANY = "\"'\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A";

	private QuotationMarks() {
	}

	/** Whether no quotation mark is written at the start of the phrase or before it. */
	public static boolean areMissing(Element phrase) {
		Node first = phrase;
		for (int depth = 0; depth < DEEPEST && first.childNodeSize() > 0; depth++) {
			first = first.childNode(0);
		}
		boolean inside = first instanceof TextNode text && !text.isBlank() && ANY.indexOf(text.getWholeText().stripLeading().charAt(0)) >= 0;
		boolean before = phrase.previousSibling() instanceof TextNode text && !text.getWholeText().isEmpty()
				&& ANY.indexOf(text.getWholeText().charAt(text.getWholeText().length() - 1)) >= 0;
		return !inside && !before && phrase.hasText();
	}
}
