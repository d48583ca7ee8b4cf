package org.elenchus.markup.scanner;

/**
 * Reads a text block by block. A block is a paragraph with the blank lines behind it; every character belongs to
 * exactly one block, and no token reaches over a block's end. Takes time linear in the text.
 */
public final class Scanner {

	private final String text;
	private final Tokens tokens = new Tokens();
	private final BlockScanner blocks;
	private int position;

	public Scanner(String text) {
		this(text, 0);
	}

	/** Reads from {@code start} on, where a block of the text starts. */
	public Scanner(String text, int start) {
		this.text = text;
		this.position = start;
		this.blocks = new BlockScanner(text, tokens);
	}

	/** Where the next block starts. */
	public int position() {
		return position;
	}

	/** Whether there is another block. */
	public boolean hasNext() {
		return position < text.length();
	}

	/** The tokens of the next block; valid until the next call. The last one is the {@link TokenKind#BREAK}. */
	public Tokens next() {
		int end = contentEnd();
		tokens.clear(position);
		blocks.scan(end);
		position = blankEnd(end);
		tokens.add(TokenKind.BREAK, position);
		return tokens;
	}

	/** Where the words of the block at the current position end. */
	private int contentEnd() {
		if (isBlankLine(position)) {
			return position;
		}
		for (int i = position; i < text.length(); i++) {
			if (Characters.isLineEnd(text.charAt(i)) && isBlankLine(Characters.afterLineEnd(text, i, text.length()))) {
				return i;
			}
		}
		return text.length();
	}

	private boolean isBlankLine(int start) {
		int i = Characters.afterSpaces(text, start, text.length());
		return i == text.length() || Characters.isLineEnd(text.charAt(i));
	}

	/** Where the blank lines that begin at {@code offset} end. */
	private int blankEnd(int offset) {
		int lineStart = offset;
		int i = Characters.afterSpaces(text, offset, text.length());
		while (i < text.length() && Characters.isLineEnd(text.charAt(i))) {
			lineStart = Characters.afterLineEnd(text, i, text.length());
			i = Characters.afterSpaces(text, lineStart, text.length());
		}
		return i == text.length() ? i : lineStart;
	}
}
