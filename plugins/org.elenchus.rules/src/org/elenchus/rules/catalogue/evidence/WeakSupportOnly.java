package org.elenchus.rules.catalogue.evidence;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.rating.Appraisal;
import org.elenchus.rules.rating.Grade;

/** Warns of a claim all of whose support the editor himself rates as weak. */
public final class WeakSupportOnly implements Rule {

	/** “Fairly reliable” and “possibly true” are the last grades that say more for than against. */
	private static final Grade FAIR = new Grade('C', '3');

	@Override
	public String id() {
		return "weak-support-only";
	}

	@Override
	public void check(Inquiry inquiry) {
		Grade asked = inquiry.policy().limit(id()).flatMap(Grade::of).orElse(FAIR);
		inquiry.claims().filter(claim -> isWeak(claim, asked)).forEach(inquiry::report);
	}

	private static boolean isWeak(Claim claim, Grade asked) {
		return claim.restsOnlyOn(evidence -> Appraisal.of(claim, evidence).fallsShortOf(asked));
	}
}
