package org.elenchus.markup;

import java.util.Arrays;

/** The stretches of a file that are the author's, in the order of the file; neighbours grow together. */
final class Kept {

	private int[] fileStarts = new int[64];
	private int[] authorStarts = new int[64];
	private int size;
	private int length;

	/** Adds a stretch of the file, behind those that there are. */
	void add(int start, int end) {
		if (end == start) {
			return;
		}
		if (size == 0 || fileEnd(size - 1) != start) {
			grow();
			fileStarts[size] = start;
			authorStarts[size++] = length;
		}
		length += end - start;
	}

	private void grow() {
		if (size == fileStarts.length) {
			fileStarts = Arrays.copyOf(fileStarts, size * 2);
			authorStarts = Arrays.copyOf(authorStarts, size * 2);
		}
	}

	/** Forgets all characters of the author's from {@code newLength}. */
	void cut(int newLength) {
		length = newLength;
		while (size > 0 && authorStarts[size - 1] >= length) {
			size--;
		}
	}

	/** How many characters are the author's. */
	int length() {
		return length;
	}

	String of(String file) {
		StringBuilder text = new StringBuilder(length);
		for (int i = 0; i < size; i++) {
			text.append(file, fileStarts[i], fileEnd(i));
		}
		return text.toString();
	}

	/** Where a character of the author's stands in the file; of the end: behind the last one. */
	int file(int author) {
		int found = author == length ? size - 1 : last(authorStarts, author);
		return found < 0 ? 0 : fileStarts[found] + author - authorStarts[found];
	}

	/** How many characters of the author's stand before an offset of the file. */
	int author(int file) {
		int found = last(fileStarts, file);
		return found < 0 ? 0 : authorStarts[found] + Math.min(file, fileEnd(found)) - fileStarts[found];
	}

	private int fileEnd(int i) {
		return fileStarts[i] + (i + 1 < size ? authorStarts[i + 1] : length) - authorStarts[i];
	}

	/** The last stretch that does not start behind {@code offset}; -1 if there is none. */
	private int last(int[] starts, int offset) {
		int found = Arrays.binarySearch(starts, 0, size, offset);
		return found >= 0 ? found : -found - 2;
	}
}
