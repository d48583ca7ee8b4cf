package org.elenchus.rules.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The lists by which dates, figures, superlatives and statements of others are known. */
record CheckableLists(Phrases dates, Phrases figures, Phrases numbered, Phrases superlatives, Phrases attributions) {

	private static final int SHORTEST_QUOTATION = 4;
	private static final int FIRST_YEAR = 1000;
	private static final int LAST_YEAR = 2100;

	/**
	 * Puts lists together.
	 *
	 * @param lists        the phrases of a list with a name
	 * @param superlatives the name of the list of superlatives
	 */
	static CheckableLists of(Function<String, Phrases> lists, String superlatives) {
		return new CheckableLists(lists.apply("date"), lists.apply("figure"), lists.apply("numbered"), lists.apply(superlatives), lists.apply("attribution"));
	}

	/** What is found in a sentence. */
	Set<Checkable> in(SentenceText sentence) {
		List<Word> words = sentence.words();
		Set<Checkable> found = EnumSet.noneOf(Checkable.class);
		add(found, Checkable.QUOTATION, sentence.longestQuotation() >= SHORTEST_QUOTATION);
		add(found, Checkable.DATE, hasYear(words) || dates.areIn(sentence));
		add(found, Checkable.FIGURE, hasFigure(words) || figures.areIn(sentence));
		add(found, Checkable.SUPERLATIVE, superlatives.areIn(sentence));
		add(found, Checkable.ATTRIBUTION, attributions.areIn(sentence));
		return found;
	}

	private static boolean hasYear(List<Word> words) {
		for (Word word : words) {
			if (isYear(word)) {
				return true;
			}
		}
		return false;
	}

	private static void add(Set<Checkable> found, Checkable kind, boolean isThere) {
		if (isThere) {
			found.add(kind);
		}
	}

	/**
	 * A number at the start is that of a heading, and one behind such a word as {@code section} that of the section, also
	 * where a letter stands before it.
	 */
	private boolean hasFigure(List<Word> words) {
		boolean numbering = true;
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).isNumber() && !numbering && !isYear(words.get(i))) {
				return true;
			}
			numbering = numbered.startsAt(words, i) || numbering && i > 0 && words.get(i).folded().length() == 1;
		}
		return false;
	}

	/** Four digits that can be a year, alone or at the start of a range such as {@code 1929-1933}. */
	private static boolean isYear(Word word) {
		String text = word.folded();
		int year = 0;
		int digits = 0;
		while (digits < text.length() && digits < 5 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
			year = year * 10 + text.charAt(digits) - '0';
			digits++;
		}
		return digits == 4 && year >= FIRST_YEAR && year <= LAST_YEAR;
	}
}
