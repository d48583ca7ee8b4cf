package org.elenchus.rules.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Pairs the quotation marks of a text, one character after the other. */
final class Pairing {

	/** Dutch and English words that start with an apostrophe, which is often set as an opening mark; and decades. */
	private static final Pattern APOSTROPHE = Pattern.compile("‘(?:(?:s|t|n|k|m|r|em|ns|tis|twas|til|cause)\\b|\\d)",
			Pattern.CASE_INSENSITIVE);

	private final String text;
	private final Deque<Integer> doubles = new ArrayDeque<>();
	private final Deque<Integer> guillemets = new ArrayDeque<>();
	private final List<Integer> straight = new ArrayList<>();
	private int single = -1;
	private boolean turned;
	private boolean inches;
	private boolean closed;

	Pairing(String text) {
		this.text = text;
	}

	/** Reads the next character. */
	void read(int i) {
		switch (text.charAt(i)) {
		case '„' -> doubles.addLast(i);
		case '“' -> {
			if (!doubles.isEmpty() && text.charAt(doubles.peekLast()) == '„') {
				doubles.removeLast();
			} else {
				doubles.addLast(i);
			}
		}
		case '”' -> turned |= doubles.pollLast() == null;
		case '«' -> guillemets.addLast(i);
		case '»' -> turned |= guillemets.pollLast() == null;
		case '"' -> {
			straight.add(i);
			inches |= i > 0 && Character.isDigit(text.charAt(i - 1));
		}
		case '‘' -> single = single < 0 && opens(i) && !isApostrophe(i) ? i : single;
		case '’', '\'' -> {
			closed |= single < 0 && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
			single = -1;
		}
		default -> {
			// no mark
		}
		}
	}

	/** Whether a mark stands where one opens: before a word, and not right behind one. */
	private boolean opens(int i) {
		boolean behindSpace = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "([—–-".indexOf(text.charAt(i - 1)) >= 0;
		return behindSpace && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
	}

	private boolean isApostrophe(int i) {
		return APOSTROPHE.matcher(text).region(i, text.length()).lookingAt();
	}

	OptionalInt unclosed() {
		boolean odd = straight.size() % 2 == 1;
		boolean curly = !doubles.isEmpty() || !guillemets.isEmpty();
		if (turned || inches || odd && curly) {
			return OptionalInt.empty();
		}
		if (curly) {
			return OptionalInt.of(doubles.isEmpty() ? guillemets.getFirst() : doubles.getFirst());
		}
		return odd && opens(straight.getLast()) ? OptionalInt.of(straight.getLast())
				: odd || single < 0 ? OptionalInt.empty() : OptionalInt.of(single);
	}

	boolean closesAnother() {
		return turned || straight.size() % 2 == 1 || closed;
	}
}
