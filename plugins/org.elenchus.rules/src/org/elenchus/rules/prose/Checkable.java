package org.elenchus.rules.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.rules.Inquiry;

/** What in a sentence a reader can check against a source. */
public enum Checkable {
	QUOTATION, DATE, FIGURE, SUPERLATIVE, ATTRIBUTION;

	private static final int SHORTEST_QUOTATION = 4;
	private static final int FIRST_YEAR = 1000;
	private static final int LAST_YEAR = 2100;

	/** Finds what is checkable in the sentences of one edition. */
	public record Finder(Phrases dates, Phrases figures, Phrases numbered, Phrases superlatives, Phrases attributions) implements Look<Checkable> {

		/** @param superlatives the name of the list to which a policy can add */
		public static Finder of(Inquiry inquiry, String superlatives) {
			Prose prose = Prose.of(inquiry);
			return new Finder(prose.phrases("date", List.of()), prose.phrases("figure", List.of()), prose.phrases("numbered", List.of()),
					prose.phrases(superlatives, inquiry.policy().words(superlatives)), prose.phrases("attribution", List.of()));
		}

		/** The first of the kinds, in their order, that a sentence has; empty if it has none. */
		public Optional<Checkable> in(Sentence sentence) {
			return sentence.found(this);
		}

		@Override
		public Checkable in(SentenceText sentence) {
			if (sentence.longestQuotation() >= SHORTEST_QUOTATION) {
				return QUOTATION;
			}
			List<Word> words = sentence.words();
			if (words.stream().anyMatch(Checkable::isYear) || dates.areIn(sentence)) {
				return DATE;
			}
			if (hasFigure(words) || figures.areIn(sentence)) {
				return FIGURE;
			}
			return superlatives.areIn(sentence) ? SUPERLATIVE : attributions.areIn(sentence) ? ATTRIBUTION : null;
		}

		/**
		 * A number at the start is that of a heading, and one behind such a word as {@code section} that of the section, also
		 * where a letter stands before it.
		 */
		private boolean hasFigure(List<Word> words) {
			boolean numbering = true;
			for (int i = 0; i < words.size(); i++) {
				if (words.get(i).isNumber() && !numbering) {
					return true;
				}
				numbering = numbered.startsAt(words, i) || numbering && i > 0 && words.get(i).folded().length() == 1;
			}
			return false;
		}
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

	/** The name under which a rule's page has words for it. */
	public String phrase() {
		return name().toLowerCase(Locale.ROOT);
	}
}
