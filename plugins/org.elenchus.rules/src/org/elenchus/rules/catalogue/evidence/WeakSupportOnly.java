package org.elenchus.rules.catalogue.evidence;

import java.util.Optional;

import org.elenchus.model.ClaimKind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Threshold;
import org.elenchus.rules.Threshold.Unit;
import org.elenchus.rules.rating.Appraisal;
import org.elenchus.rules.rating.Grade;

/** Warns of a claim all of whose support the editor himself rates as weak. */
public final class WeakSupportOnly implements Rule {

	/** “Fairly reliable” and “possibly true” are the last grades that say more for than against. */
	private static final Threshold<Grade> FAIR = Threshold.of(Unit.GRADE, Grade.WORST.code(), "C3", Grade.BEST.code(), Grade::of);

	@Override
	public String id() {
		return "weak-support-only";
	}

	@Override
	public Optional<Threshold<?>> threshold() {
		return Optional.of(FAIR);
	}

	@Override
	public void check(Inquiry inquiry) {
		Grade asked = FAIR.under(inquiry.policy(), this);
		inquiry.claims().filter(claim -> !claim.is(ClaimKind.ATTRIBUTION)).forEach(claim -> inquiry.decide(claim, Appraisal.allFallShort(claim, asked)));
	}
}
