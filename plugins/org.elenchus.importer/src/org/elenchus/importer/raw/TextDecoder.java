package org.elenchus.importer.raw;

import org.elenchus.model.text.TextForm;
import org.elenchus.sources.text.Encoding;

/** Reads inputs as texts, and refuses what is none. */
public final class TextDecoder {

	private static final int LARGEST = InputFile.MOST_OF_TEXT << 20;
	private static final int TOLERATED = 8;

	private TextDecoder() {
	}

	/**
	 * The text of an input.
	 *
	 * @throws BadInput if there is none: the input is empty, holds something else, or is larger than {@value InputFile#MOST_OF_TEXT} MB
	 */
	public static RawText read(byte[] bytes) throws BadInput {
		if (bytes.length == 0) {
			throw new BadInput("empty");
		}
		if (bytes.length > LARGEST) {
			throw new BadInput("too-large", InputFile.MOST_OF_TEXT);
		}
		RawText text = RawText.decoded(bytes, Encoding.of(bytes));
		refuseNuls(text.text());
		if (isBinary(text.text())) {
			throw new BadInput("no-text");
		}
		return text;
	}

	/** Refuses what is so full of NUL characters that nobody reads it as an edition. */
	public static void refuseNuls(String text) throws BadInput {
		if (TextForm.isFullOfNuls(text)) {
			throw new BadInput("nuls", TextForm.nuls(text), Math.min(text.length(), TextForm.SAMPLE));
		}
	}

	/** Whether more than one of a hundred characters is a control character, as in programs and pictures. */
	private static boolean isBinary(String text) {
		long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B).count();
		return controls > TOLERATED && controls * 100 > text.length();
	}
}
