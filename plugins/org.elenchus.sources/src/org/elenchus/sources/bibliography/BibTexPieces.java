package org.elenchus.sources.bibliography;

import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a BibTeX file into its objects, so that one that is broken does not take the others with it. An object ends at its closing
 * brace, at the latest before a line that starts another one. Takes time linear in the text.
 */
final class BibTexPieces implements Iterator<BibTexPieces.Piece> {

	/**
	 * One object of a file.
	 *
	 * @param line  where it starts, from 1
	 * @param type  the word behind the {@code @}, in small letters
	 * @param body  what stands between its outer braces or parentheses
	 * @param whole whether it is closed
	 * @param depth how deep the braces in it are nested
	 */
	record Piece(int line, String type, String body, boolean whole, int depth) {
	}

	private static final Pattern START = Pattern.compile("@\\s{0,20}+([A-Za-z]{1,40}+)\\s{0,20}+([{(])");
	private static final Pattern ON_A_LINE = Pattern.compile("[ \\t]{0,20}+@[A-Za-z]{1,40}+[ \\t]{0,20}+[{(][^\\s{},\"=]{0,300}+[ \\t]{0,20}+[,=]");

	private final String text;
	private final Matcher start;
	private final Matcher onALine;
	private int at;
	private int line = 1;
	private int counted;
	private boolean found;

	BibTexPieces(String text) {
		this.text = text;
		this.start = START.matcher(text);
		this.onALine = ON_A_LINE.matcher(text);
		seek();
	}

	private void seek() {
		found = start.find(at);
	}

	@Override
	public boolean hasNext() {
		return found;
	}

	@Override
	public Piece next() {
		if (!found) {
			throw new NoSuchElementException();
		}
		count(start.start());
		Piece piece = piece(start.group(1).toLowerCase(Locale.ROOT), start.group(2).equals("{") ? '}' : ')', start.end());
		seek();
		return piece;
	}

	private Piece piece(String type, char closer, int open) {
		int depth = 0;
		int deepest = 0;
		for (at = open; at < text.length(); at++) {
			char c = text.charAt(at);
			if (depth == 0 && c == closer) {
				return new Piece(line, type, text.substring(open, at++), true, deepest);
			}
			if (c == '\n' && onALine.region(at + 1, text.length()).lookingAt()) {
				break;
			}
			depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return new Piece(line, type, text.substring(open, at), false, deepest);
	}

	private void count(int offset) {
		for (; counted < offset; counted++) {
			line += text.charAt(counted) == '\n' ? 1 : 0;
		}
	}
}
