package org.elenchus.rules.engine.files;

import java.io.IOException;

/** A file that exists and holds no text to read. */
abstract sealed class NotText extends IOException {

	private static final long serialVersionUID = 1L;

	/** A byte that UTF-8 does not allow; {@code offset} counts bytes from 0, {@code line} from 1. */
	static final class Undecodable extends NotText {
		private static final long serialVersionUID = 1L;
		final int octet;
		final int offset;
		final int line;

		Undecodable(int octet, int offset, int line) {
			this.octet = octet;
			this.offset = offset;
			this.line = line;
		}
	}

	/** The start is full of NUL characters, as in programs, pictures and UTF-16. */
	static final class Nuls extends NotText {
		private static final long serialVersionUID = 1L;
		final int count;
		final int sample;

		Nuls(int count, int sample) {
			this.count = count;
			this.sample = sample;
		}
	}

	/** More than a string can hold. */
	static final class TooLarge extends NotText {
		private static final long serialVersionUID = 1L;
		final long bytes;

		TooLarge(long bytes) {
			this.bytes = bytes;
		}
	}

	/** A device, a pipe or the like. */
	static final class NoFile extends NotText {
		private static final long serialVersionUID = 1L;
	}
}
