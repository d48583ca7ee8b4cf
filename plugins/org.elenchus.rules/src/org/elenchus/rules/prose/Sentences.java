package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Cuts prose into sentences, by the rules of Unicode (UAX #29) but for abbreviations and initials, which do not end one; nor does
 * a question in quotation marks before what goes on in lower case.
 */
final class Sentences {

	private static final Set<String> ABBREVIATIONS = WordFile.read("abbreviations").stream().map(Word::fold)
			.collect(Collectors.toUnmodifiableSet());
	private static final int LONGEST = ABBREVIATIONS.stream().mapToInt(String::length).max().orElse(0);

	private Sentences() {
	}

	/** The sentences of a text; those without a word are left out. */
	static List<SentenceText> in(String text) {
		List<SentenceText> found = new ArrayList<>();
		Quoted quoted = Quoted.in(text);
		BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
		breaks.setText(text);
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end == text.length() || !goesOn(text, end) && !isAbbreviated(text, start, end)) {
				if (hasWord(text, start, end)) {
					found.add(new SentenceText(text, quoted, start, end));
				}
				start = end;
			}
		}
		return found;
	}

	private static boolean hasWord(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (Character.isLetterOrDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** Unicode's rules ask so behind a full stop only. */
	private static boolean goesOn(String text, int end) {
		return Character.isLowerCase(text.charAt(end));
	}

	/** Whether what stands before a place where a sentence could end is an abbreviation or initials. */
	private static boolean isAbbreviated(String text, int start, int end) {
		int to = end;
		while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		int from = to;
		while (from > start && to - from <= LONGEST + 1 && !Character.isWhitespace(text.charAt(from - 1))) {
			from--;
		}
		while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
			from++;
		}
		String last = text.substring(from, to);
		return last.endsWith(".") && (ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT)) || isInitials(last));
	}

	private static boolean isInitials(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
				return false;
			}
		}
		return true;
	}
}
