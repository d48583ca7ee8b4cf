package org.elenchus.sources.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.sources.text.Spelling;
import org.elenchus.sources.text.Words;

/**
 * Quoted words as they are looked for.
 *
 * @param words the words, with their places in the quotation
 * @param parts the runs of words between ellipses, as numbers of words; none is empty
 */
record Reading(Words words, List<Part> parts) {

	/** An ellipsis, in brackets or not. */
	private static final Pattern ELLIPSIS = Pattern.compile("[\\[(]\\s{0,3}(?:…|\\.{3,9})\\s{0,3}[])]|…|\\.(?:\\s?\\.){2,9}");
	/** A word of the editor's: {@code [sic]}, {@code [Stalin]}; but {@code [H]e} is a word of the source with another letter. */
	private static final Pattern EDITORIAL = Pattern.compile("\\[\\p{L}](?=\\p{L})|\\[[^\\[\\]]{0,300}]|\\(sic!?\\)");
	/** A soft hyphen, which does not divide a word. */
	private static final char UNSEEN = '\u00AD';
	/** Longer runs are looked for piece by piece. */
	private static final int LONGEST = 400;

	/** A run of words, from the first one to the one behind the last. */
	record Part(int from, int to) {

		int length() {
			return to - from;
		}
	}

	Reading {
		parts = List.copyOf(parts);
	}

	/** The quotation without what its editor put in. */
	static Reading of(String quotation, Spelling spelling) {
		return of(new StringBuilder(quotation), spelling, true);
	}

	/** The quotation with all words in brackets: they may stand in the source, too. */
	static Reading withBrackets(String quotation, Spelling spelling) {
		return of(new StringBuilder(quotation), spelling, false);
	}

	/** All characters stay in their places. */
	private static Reading of(StringBuilder quotation, Spelling spelling, boolean editorial) {
		List<Integer> gaps = new ArrayList<>();
		for (Matcher gap = ELLIPSIS.matcher(quotation.toString()); gap.find();) {
			gaps.add(gap.start());
			blank(quotation, gap.start(), gap.end());
		}
		for (Matcher own = EDITORIAL.matcher(quotation.toString()); own.find();) {
			if (own.end() - own.start() == 3 && own.end() < quotation.length() && Character.isLetter(quotation.charAt(own.end()))) {
				boolean inside = own.start() > 0 && Character.isLetter(quotation.charAt(own.start() - 1));
				quotation.setCharAt(own.start(), inside ? UNSEEN : ' ');
				quotation.setCharAt(own.end() - 1, UNSEEN);
			} else if (editorial) {
				blank(quotation, own.start(), own.end());
			}
		}
		Words words = Words.of(quotation.toString(), spelling);
		return new Reading(words, parts(words, gaps));
	}

	private static void blank(StringBuilder text, int from, int to) {
		for (int i = from; i < to; i++) {
			text.setCharAt(i, ' ');
		}
	}

	private static List<Part> parts(Words words, List<Integer> gaps) {
		List<Part> parts = new ArrayList<>();
		int from = 0;
		int gap = 0;
		for (int word = 0; word <= words.size(); word++) {
			boolean ends = word == words.size() || word - from == LONGEST;
			while (gap < gaps.size() && word < words.size() && gaps.get(gap) < words.range(word).start()) {
				gap++;
				ends = true;
			}
			if (ends && word > from) {
				parts.add(new Part(from, word));
				from = word;
			}
		}
		return parts;
	}
}
