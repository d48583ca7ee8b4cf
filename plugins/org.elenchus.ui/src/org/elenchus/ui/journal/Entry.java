package org.elenchus.ui.journal;

import java.time.Instant;

/**
 * A text as it was when its last word was typed.
 *
 * @param encoding the name of the charset that the file is written in
 * @param bom whether the file begins with a byte order mark
 * @param digest of the file's bytes when typing began; empty if nobody knows
 * @param text with the line ends that it has in the editor
 */
public record Entry(Place place, String encoding, boolean bom, String digest, Instant lastWord, String text) {

	/** Of what nothing could be read. */
	public static Entry empty() {
		return new Entry(new Place("", ""), "UTF-8", false, "", Instant.EPOCH, "");
	}
}
