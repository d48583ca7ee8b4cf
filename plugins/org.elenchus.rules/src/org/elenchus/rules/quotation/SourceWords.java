package org.elenchus.rules.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.quotation.Verdict.Difference;

/** Puts the words of the source where a quotation has others. */
public final class SourceWords {

	private static final String COMMAS = ",;:";

	private SourceWords() {
	}

	/** The edits that do it; none if markup stands in the way of one of them. */
	public static List<TextEdit> edits(CheckedQuotation quotation) {
		List<TextEdit> edits = new ArrayList<>();
		for (Difference difference : quotation.answer().verdict().differences()) {
			Optional<TextEdit> edit = edit(quotation, difference);
			if (edit.isEmpty()) {
				return List.of();
			}
			edits.add(edit.get());
		}
		return edits;
	}

	private static Optional<TextEdit> edit(CheckedQuotation quotation, Difference difference) {
		String words = words(quotation.answer().text().text(), difference.source());
		if (words.contains("{") || words.contains("}")) {
			return Optional.empty();
		}
		TextRange quoted = difference.quoted();
		if (quoted.isEmpty()) {
			String inserted = quoted.start() == 0 ? words + " " : " " + words;
			return quotation.words().place(quoted).map(place -> new TextEdit(place, inserted));
		}
		TextRange range = words.isEmpty() ? withSpace(quotation.words().text(), quoted) : quoted;
		return quotation.words().place(range).map(place -> new TextEdit(place, words));
	}

	/** With a word goes the space before it and one of two commas or, at the start, all up to the next word. */
	private static TextRange withSpace(String text, TextRange range) {
		int start = range.start();
		while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		int end = range.end();
		while (start == 0 && end < text.length() && !Character.isLetterOrDigit(text.codePointAt(end))) {
			end++;
		}
		boolean twice = start > 0 && end < text.length() && COMMAS.indexOf(text.charAt(start - 1)) >= 0 && COMMAS.indexOf(text.charAt(end)) >= 0;
		return new TextRange(start, twice ? end + 1 : end);
	}

	/** As they stand in running text: a word that a line end divides is whole again. */
	private static String words(String text, TextRange range) {
		return range.of(text).replaceAll("(?<=\\p{L})[-‐¬][ \\t]*\\R[ \\t]*(?=\\p{Ll})|\\u00AD", "").replaceAll("\\s+", " ");
	}
}
