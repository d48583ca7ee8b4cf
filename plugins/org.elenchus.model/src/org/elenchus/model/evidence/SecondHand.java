package org.elenchus.model.evidence;

import java.util.List;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;

/**
 * A citation of a source that was read in another one: for this claim, what was read rests on what is cited.
 *
 * @param edition  where the claim stands
 * @param claim    the claim
 * @param evidence the citation
 * @param read     the source that was read
 * @param cited    the source that it reports
 */
record SecondHand(Edition edition, Claim claim, Evidence evidence, Source read, Source cited) {

	/** Whether any citation that supports a claim is one. */
	static boolean isIn(Claim claim) {
		for (Evidence evidence : claim.supports()) {
			if (isOne(evidence)) {
				return true;
			}
		}
		return false;
	}

	/** The citations at second hand that support a claim. */
	static List<SecondHand> of(Edition edition, Claim claim) {
		return claim.supports().stream().filter(SecondHand::isOne)
				.map(one -> new SecondHand(edition, claim, one, one.citation().getVia(), one.source().get())).toList();
	}

	private static boolean isOne(Evidence evidence) {
		return evidence.citation().getVia() != null && evidence.source().isPresent();
	}

	/** Whether another one ties the same sources together. */
	boolean tiesAs(SecondHand other) {
		return read == other.read && cited == other.cited;
	}
}
