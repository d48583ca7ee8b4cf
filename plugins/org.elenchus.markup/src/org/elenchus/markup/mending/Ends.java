package org.elenchus.markup.mending;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.elenchus.markup.scanner.TokenKind;

/**
 * Where something that starts in a paragraph could end. An end stands before the signs that close a sentence, and before
 * the citations and notes there: so they support the claim that ends.
 */
final class Ends {

	private static final String CLOSING_SIGNS = ".!?…:;,";
	/** Stands for markup where sentences are looked for: a letter, that a sentence can start or end with. */
	private static final String MARKUP = "X";

	private final String text;
	private final List<Piece> pieces;
	private final int first;
	private final int start;
	/** The first piece behind the scope: the end of the form in which it starts, or of the paragraph. */
	private final int over;
	private final String words;

	/**
	 * @param pieces the tokens of the paragraph
	 * @param first  the index of the first one behind the opener
	 * @param bound  the end stands before this offset
	 */
	Ends(String text, List<Piece> pieces, int first, int bound) {
		this.text = text;
		this.pieces = pieces;
		this.first = first;
		this.start = pieces.get(first).start();
		this.over = over(bound);
		this.words = words();
	}

	private int over(int bound) {
		int depth = 0;
		int i = first;
		while (pieces.get(i).kind() != TokenKind.BREAK && pieces.get(i).start() < bound) {
			depth += pieces.get(i).depth(text);
			if (depth < 0) {
				return i;
			}
			i++;
		}
		return i;
	}

	/** At the end of the paragraph, or of the form in which it starts. */
	OptionalInt paragraph() {
		return end(pieces.get(over).start());
	}

	/** At the end of its first sentence. */
	OptionalInt sentence() {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(words);
		int end = words.isEmpty() ? start : start + sentences.following(0);
		return depth(end) == 0 ? end(end) : OptionalInt.empty();
	}

	/** The words in the scope; each character of markup counts as a letter. */
	private String words() {
		StringBuilder masked = new StringBuilder();
		for (Piece piece : pieces.subList(first, over)) {
			masked.append(piece.isWords() ? piece.in(text) : MARKUP.repeat(piece.end() - piece.start()));
		}
		return masked.toString();
	}

	private int depth(int offset) {
		int depth = 0;
		for (int i = first; i < over && pieces.get(i).start() < offset; i++) {
			depth += pieces.get(i).depth(text);
		}
		return depth;
	}

	private OptionalInt end(int offset) {
		int end = beforeSupport(beforeSigns(beforeBlanks(offset)));
		return end > firstLetter() ? OptionalInt.of(end) : OptionalInt.empty();
	}

	private int firstLetter() {
		return pieces.subList(first, over).stream().filter(Piece::isWords)
				.flatMapToInt(piece -> IntStream.range(piece.start(), piece.end())).filter(i -> Character.isLetterOrDigit(text.codePointAt(i)))
				.findFirst().orElse(Integer.MAX_VALUE);
	}

	private int beforeSigns(int offset) {
		int end = offset;
		while (end > start && CLOSING_SIGNS.indexOf(words.charAt(end - start - 1)) >= 0) {
			end--;
		}
		return end;
	}

	private int beforeBlanks(int offset) {
		int end = offset;
		while (end > start && Character.isWhitespace(words.charAt(end - start - 1))) {
			end--;
		}
		return end;
	}

	/** Before the citations, notes and doubts that end at {@code offset}, if words stand before them. */
	private int beforeSupport(int offset) {
		int i = over - 1;
		while (i >= first && pieces.get(i).start() >= offset) {
			i--;
		}
		boolean whole = i >= first && pieces.get(i).end() == offset;
		while (whole && i >= first && support(i) >= 0) {
			i = support(i) - 1;
		}
		return whole && i >= first && pieces.get(i).isWords() ? beforeBlanks(pieces.get(i).end()) : offset;
	}

	/** The index at which the citation, note or doubt starts that ends with the piece at {@code close}; -1 if that ends no such form. */
	private int support(int close) {
		int i = pieces.get(close).kind() == TokenKind.CLOSE ? close - 1 : -1;
		while (i >= first && !pieces.get(i).opens(text) && !pieces.get(i).isWords() && pieces.get(i).kind() != TokenKind.CLOSE) {
			i--;
		}
		if (i < first) {
			return -1;
		}
		return switch (pieces.get(i).kind()) {
		case CITE, NOTE, DOUBT -> i;
		default -> -1;
		};
	}
}
