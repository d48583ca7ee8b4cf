package org.elenchus.rules.catalogue.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.Rating;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.rules.Decision;
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
		PolicyInForce policy = inquiry.policy();
		inquiry.claims().forEach(claim -> excess(claim, policy).ifPresentOrElse(level -> inquiry.report(claim, Map.of("other", level)), () -> {
			if (levels(claim, policy, Decision.OPEN).findFirst().isPresent()) {
				inquiry.leaveOpen("open");
			}
		}));
	}

	/** The confidence in a claim that its evidence does not allow; empty where it does. */
	static Optional<String> excess(Claim claim, PolicyInForce policy) {
		return levels(claim, policy, Decision.HOLDS).findFirst();
	}

	/** The levels of confidence in a claim of which it is so decided that all evidence falls short of what they ask. */
	private static Stream<String> levels(Claim claim, PolicyInForce policy, Decision decision) {
		if (claim.card().isEmpty() || claim.card().get().getConfidence().isEmpty()) {
			return Stream.empty();
		}
		ConfidenceTable table = GRADES.under(policy, new ConfidenceAboveEvidence());
		return claim.card().get().getConfidence().stream().map(Rating::getCode).filter(level -> level != null
				&& table.asks(level).filter(asked -> Appraisal.allFallShort(claim, asked) == decision).isPresent());
	}
}
