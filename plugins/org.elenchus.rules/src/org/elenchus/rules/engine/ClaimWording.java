package org.elenchus.rules.engine;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.wording.Wording;

/**
 * The words of a claim as messages and fingerprints need them.
 *
 * @param words    the words in their normal form
 * @param identity the key and the words, with which the identity of each finding on the claim begins
 */
record ClaimWording(String words, String identity) {

	static ClaimWording of(Claim claim) {
		String words = Wording.normal(claim.words());
		return new ClaimWording(words, claim.key() + '\n' + words);
	}
}
