package org.elenchus.importer.raw;

import org.elenchus.sources.text.Encoding;

/** Reads inputs as texts, and refuses what is none. */
public final class TextDecoder {

	private static final int MEGABYTE = 1 << 20;
	private static final int LARGEST = 64 * MEGABYTE;
	private static final int TOLERATED = 8;

	private TextDecoder() {
	}

	/**
	 * The text of an input.
	 *
	 * @throws BadInput if there is none: the input is empty, holds something else, or is larger than 64 MB
	 */
	public static RawText read(byte[] bytes) throws BadInput {
		if (bytes.length == 0) {
			throw new BadInput("the file is empty", "het bestand is leeg");
		}
		if (bytes.length > LARGEST) {
			throw new BadInput("the file is larger than " + LARGEST / MEGABYTE + " MB",
					"het bestand is groter dan " + LARGEST / MEGABYTE + " MB");
		}
		RawText text = RawText.decoded(bytes, Encoding.of(bytes));
		if (isBinary(text.text())) {
			throw new BadInput("the file is no text", "het bestand is geen tekst");
		}
		return text;
	}

	/** Whether more than one of a hundred characters is a control character, as in programs and pictures. */
	private static boolean isBinary(String text) {
		long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B).count();
		return controls > TOLERATED && controls * 100 > text.length();
	}
}
