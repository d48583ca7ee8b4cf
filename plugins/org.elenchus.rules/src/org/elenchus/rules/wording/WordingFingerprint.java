package org.elenchus.rules.wording;

import org.elenchus.model.edition.Claim;

/** The fingerprint of a claim's words, as a review keeps it: white space does not count, so that a reflow changes nothing. */
public final class WordingFingerprint {

	private WordingFingerprint() {
	}

	/** The fingerprint, in hexadecimal digits; without words in the text, that of the statement on the card. */
	public static String of(Claim claim) {
		return TextHash.of(Wording.normal(claim.words()));
	}
}
