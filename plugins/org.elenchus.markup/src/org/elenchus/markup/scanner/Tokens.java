package org.elenchus.markup.scanner;

import java.util.Arrays;

/** A list of tokens: kind, start and end (UTF-16 offsets, end exclusive). */
public final class Tokens {

	private TokenKind[] kinds = new TokenKind[64];
	private int[] ends = new int[64];
	private int start;
	private int size;

	void clear(int from) {
		start = from;
		size = 0;
	}

	/** Adds a token that starts where the last one ends. */
	void add(TokenKind kind, int end) {
		if (size == kinds.length) {
			kinds = Arrays.copyOf(kinds, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
		}
		kinds[size] = kind;
		ends[size++] = end;
	}

	/** Adds text, which grows together with text before it. */
	void addText(int end) {
		if (end == end()) {
			return;
		}
		if (size > 0 && kinds[size - 1] == TokenKind.TEXT) {
			ends[size - 1] = end;
		} else {
			add(TokenKind.TEXT, end);
		}
	}

	/** Forgets all tokens from the one at {@code index}. */
	void cut(int index) {
		size = index;
	}

	/** Makes the tokens {@code first} to {@code last} one token of the given kind; holes remain until {@link #compact}. */
	void merge(int first, int last, TokenKind kind) {
		Arrays.fill(kinds, first, last, null);
		kinds[last] = kind;
	}

	void compact() {
		int to = 0;
		for (int i = 0; i < size; i++) {
			if (kinds[i] != null) {
				kinds[to] = kinds[i];
				ends[to++] = ends[i];
			}
		}
		size = to;
	}

	/** Where the last token ends. */
	int end() {
		return size == 0 ? start : ends[size - 1];
	}

	public int size() {
		return size;
	}

	public TokenKind kind(int index) {
		return kinds[index];
	}

	public int start(int index) {
		return index == 0 ? start : ends[index - 1];
	}

	public int end(int index) {
		return ends[index];
	}
}
