package org.elenchus.rules.prose;

import java.util.List;

import org.elenchus.model.text.TextRange;

/** What a sentence says, wherever it stands: a part of a stretch of text, and the words in it. */
final class SentenceText {

	/** Quotation marks, and the commas that stand for them in newspapers. */
	private static final String OPENING = "\"“„‘'«,";
	private static final String ENDING = "\"”»";
	private static final String CLOSING = "\"”’'»)]";

	private final String text;
	private final Quoted quoted;
	private final int start;
	private final int end;
	private List<Word> words;

	/** @param text the stretch of which this is the part from {@code start} up to {@code end} */
	SentenceText(String text, Quoted quoted, int start, int end) {
		this.text = text;
		this.quoted = quoted;
		this.start = start;
		this.end = end;
	}

	int start() {
		return start;
	}

	int end() {
		return end;
	}

	/** Its words and signs, without white space at its ends. */
	String stripped() {
		return text.substring(start, end).strip();
	}

	/** Where its words and signs stand in the stretch. */
	TextRange strippedRange() {
		return new TextRange(start, end).stripped(text);
	}

	/** Its words, in its order; cut when first asked for. */
	synchronized List<Word> words() {
		if (words == null) {
			words = List.copyOf(Word.of(text, start, end));
		}
		return words;
	}

	/** How many words its longest stretch between quotation marks has. */
	int longestQuotation() {
		return quoted.isEmpty() ? 0 : quoted.longest(words());
	}

	/** Whether a character of it stands between quotation marks. */
	boolean isQuoted(int index) {
		return quoted.covers(index);
	}

	/** Whether a quotation begins or ends where it does, be it closed or not, or goes over its beginning. */
	boolean isQuotedAtAnEnd() {
		TextRange range = strippedRange();
		return opens(range.start()) || ENDING.indexOf(text.charAt(range.end() - 1)) >= 0 || isQuoted(range.start());
	}

	/** The mark before a word of one letter, as in {@code 's avonds}, is an apostrophe. */
	private boolean opens(int index) {
		return OPENING.indexOf(text.charAt(index)) >= 0 && words().getFirst().folded().length() > 1;
	}

	/** The mark with which it ends, without what closes behind it; NUL if there is no such mark. */
	char endMark() {
		int i = strippedRange().end() - 1;
		while (i > start && CLOSING.indexOf(text.charAt(i)) >= 0) {
			i--;
		}
		return Character.isLetterOrDigit(text.charAt(i)) ? 0 : text.charAt(i);
	}

	/** Whether a word begins with a capital. */
	boolean isCapital(Word word) {
		return Character.isUpperCase(text.charAt(word.start()));
	}

	/** The character behind a word and the white space that follows it; NUL at the sentence's end. */
	char behind(Word word) {
		int i = word.end();
		while (i < end && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i < end ? text.charAt(i) : 0;
	}

	/** The characters from one place of the stretch up to another. */
	String between(int from, int to) {
		return text.substring(from, to);
	}
}
