package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.text.TextRange;

/** The stretches of a passage that stand between quotation marks. Marks that have no partner in it tell nothing. */
final class Quoted {

	private static final String OPENING = "“„«‘";

	private final List<TextRange> stretches = new ArrayList<>();

	private Quoted() {
	}

	static Quoted in(String text) {
		Quoted quoted = new Quoted();
		int from = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (from < 0) {
				from = opens(text, i, c) ? i : -1;
			} else if (closes(text, i, c, text.charAt(from))) {
				quoted.stretches.add(new TextRange(from, i + 1));
				from = -1;
			}
		}
		return quoted;
	}

	private static boolean opens(String text, int i, char c) {
		boolean behindWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
		return !behindWord && (OPENING.indexOf(c) >= 0 || c == '"');
	}

	/** Of the single marks, one between letters is an apostrophe. */
	private static boolean closes(String text, int i, char c, char opening) {
		return switch (opening) {
		case '"' -> c == '"';
		case '«' -> c == '»';
		case '‘' -> c == '’' && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
		default -> c == '”' || opening == '„' && c == '“';
		};
	}

	boolean isEmpty() {
		return stretches.isEmpty();
	}

	boolean covers(int index) {
		int found = lastFrom(index);
		return found >= 0 && stretches.get(found).end() > index;
	}

	/** How many of some words of the passage, in its order, the longest quotation has. */
	int longest(List<Word> words) {
		int longest = 0;
		int stretch = words.isEmpty() ? 0 : Math.max(0, lastFrom(words.getFirst().start()));
		int count = 0;
		for (Word word : words) {
			while (stretch < stretches.size() && stretches.get(stretch).end() <= word.start()) {
				stretch++;
				count = 0;
			}
			boolean inside = stretch < stretches.size() && stretches.get(stretch).start() < word.start();
			count = inside ? count + 1 : 0;
			longest = Math.max(longest, count);
		}
		return longest;
	}

	/** The last stretch that starts at a place or before it; -1 if there is none. */
	private int lastFrom(int index) {
		int low = -1;
		int high = stretches.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (stretches.get(middle).start() <= index) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
