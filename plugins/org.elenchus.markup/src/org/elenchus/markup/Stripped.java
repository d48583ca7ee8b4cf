package org.elenchus.markup;

import org.elenchus.model.text.TextRange;

/** The author's text of a file, and where each character of it stands. All offsets are UTF-16 units, 0-based, end exclusive. */
public final class Stripped {

	private final Kept kept;
	private final String text;
	private final int fileLength;

	Stripped(String file, Kept kept) {
		this.kept = kept;
		this.text = kept.of(file);
		this.fileLength = file.length();
	}

	/** The author's text. */
	public String text() {
		return text;
	}

	/**
	 * Where a character of the author's text stands in the file; of the text's end: the place behind its last character.
	 *
	 * @throws IndexOutOfBoundsException if the author's text has no such offset
	 */
	public int fileOffset(int authorOffset) {
		if (authorOffset < 0 || authorOffset > text.length()) {
			throw new IndexOutOfBoundsException(authorOffset);
		}
		return kept.file(authorOffset);
	}

	/**
	 * How many of the author's characters stand before an offset of the file, which is the place of the next one in the author's
	 * text.
	 *
	 * @throws IndexOutOfBoundsException if the file has no such offset
	 */
	public int authorOffset(int fileOffset) {
		if (fileOffset < 0 || fileOffset > fileLength) {
			throw new IndexOutOfBoundsException(fileOffset);
		}
		return kept.author(fileOffset);
	}

	/**
	 * The author's characters in a range of the file; empty if there is markup only.
	 *
	 * @throws IndexOutOfBoundsException if the range reaches outside the file
	 */
	public TextRange authorRange(TextRange inFile) {
		return new TextRange(authorOffset(inFile.start()), authorOffset(inFile.end()));
	}
}
