package org.elenchus.markup.mending;

import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.markup.scanner.Keys;
import org.elenchus.model.ClaimKind;

/**
 * An opener whose end is not there, or not where it was meant to be.
 *
 * @param text  what stands there, from the brace to the bar and the one space behind it
 */
public record Opener(String text) {

	private static final String START = "{>";
	private static final String QUOTE = "{\"";

	/** Whether it starts a long span. */
	public boolean isLong() {
		return text.startsWith(START);
	}

	/** Whether words of the author's follow. */
	public boolean hasWords() {
		return isLong() || text.startsWith("{#") || text.stripTrailing().endsWith("|");
	}

	/** What names it in a long span; empty for what is no span. */
	public String key() {
		String head = head();
		int blank = (int) head.chars().takeWhile(c -> !Character.isWhitespace(c)).count();
		return Keys.isKey(head.substring(0, blank)) ? head.substring(0, blank) : "";
	}

	/** Key and words, without what a quotation says about its source. */
	private String head() {
		int from = isLong() || text.startsWith(QUOTE) ? START.length() : 1;
		int bar = text.indexOf(isLong() ? '}' : '|');
		int at = text.startsWith(QUOTE) ? text.indexOf('@') : -1;
		int end = at >= 0 && at < bar ? at : bar;
		return end < from ? "" : text.substring(from, end).stripTrailing();
	}

	/** The start of the long span that says the same; empty if none does. */
	Optional<String> longStart() {
		String kind = text.startsWith(QUOTE) ? ' ' + ClaimKind.QUOTATION.getLiteral() : "";
		boolean another = !kind.isEmpty() && Stream.of(head().split("\\s+")).anyMatch(word -> ClaimKind.get(word) != null);
		return key().isEmpty() || another ? Optional.empty() : Optional.of(START + head() + kind + '}');
	}

	/** The end of that long span, with the citation that a quotation has in its head. */
	String longEnd() {
		return "{<" + key() + '}' + citation();
	}

	/** The citation that a quotation has in its head, as it stands behind a long span; empty if there is none. */
	String citation() {
		int at = text.startsWith(QUOTE) ? text.indexOf('@') : -1;
		return at < 0 ? "" : '{' + text.substring(at, text.lastIndexOf('|')).stripTrailing() + '}';
	}
}
