package org.elenchus.rules.catalogue.evidence;

import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Rating;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Threshold;
import org.elenchus.rules.Threshold.Unit;
import org.elenchus.rules.rating.Appraisal;
import org.elenchus.rules.rating.ConfidenceTable;
import org.elenchus.rules.rating.Grade;

/** Warns where the editor is surer of a claim than his own ratings of the evidence allow. */
public final class ConfidenceAboveEvidence implements Rule {

	/** High confidence wants a usually reliable source and probable information, moderate a fair and possible one. */
	private static final Threshold<ConfidenceTable> GRADES = Threshold.of(Unit.GRADE_TABLE, Grade.WORST.code(), "high B2, moderate C3", Grade.BEST.code(),
			ConfidenceTable::of);

	@Override
	public String id() {
		return "confidence-above-evidence";
	}

	@Override
	public Optional<Threshold<?>> threshold() {
		return Optional.of(GRADES);
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(claim -> excess(claim, inquiry.policy()).ifPresent(level -> inquiry.report(claim, Map.of("other", level))));
	}

	/** The confidence in a claim that its evidence does not allow; empty where it does. */
	static Optional<String> excess(Claim claim, PolicyInForce policy) {
		if (claim.card().isEmpty() || claim.card().get().getConfidence().isEmpty()) {
			return Optional.empty();
		}
		ConfidenceTable table = GRADES.under(policy, new ConfidenceAboveEvidence());
		return claim.card().get().getConfidence().stream().map(Rating::getCode)
				.filter(level -> level != null && table.asks(level).filter(asked -> isBeyond(claim, asked)).isPresent()).findFirst();
	}

	/** Says no where a piece of evidence is not rated: it may be as good as is asked. */
	private static boolean isBeyond(Claim claim, Grade asked) {
		return claim.restsOnlyOn(evidence -> Appraisal.of(claim, evidence).fallsShortOf(asked));
	}
}
