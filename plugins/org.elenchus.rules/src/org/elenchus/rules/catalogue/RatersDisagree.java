package org.elenchus.rules.catalogue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.Citation;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.GradeSteps;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Warns where raters of the same thing are two steps apart and do not both say why. */
public final class RatersDisagree implements Rule {

	@Override
	public String id() {
		return "raters-disagree";
	}

	@Override
	public void check(Inquiry inquiry) {
		GradeSteps steps = inquiry.shared(GradeSteps.class, GradeSteps::new);
		Edition edition = inquiry.edition();
		Set<Citation> ofClaims = Collections.newSetFromMap(new IdentityHashMap<>());
		inquiry.claims().forEach(claim -> claim.evidence().stream().filter(evidence -> ofClaims.add(evidence.citation()))
				.filter(evidence -> disagree(evidence, steps))
				.forEach(evidence -> inquiry.report(claim, evidence, Map.of("subject", evidence.sourceKey()))));
		edition.citations().stream().filter(evidence -> !ofClaims.contains(evidence.citation()))
				.filter(evidence -> disagree(evidence, steps))
				.forEach(evidence -> inquiry.report(evidence.citation(), Map.of("subject", evidence.sourceKey())));
		edition.sources().stream().filter(source -> steps.disagree(source.getReliability()))
				.forEach(source -> inquiry.report(source, Map.of("subject", source.getKey())));
		inquiry.claims().filter(claim -> disagree(claim, steps))
				.forEach(claim -> inquiry.report(claim, Map.of("subject", claim.key())));
	}

	private static boolean disagree(Evidence evidence, GradeSteps steps) {
		return evidence.citation().getRatings().size() > 1 && steps.disagree(evidence.citation().getRatings());
	}

	private static boolean disagree(Claim claim, GradeSteps steps) {
		return claim.card().filter(card -> steps.disagree(card.getConfidence())).isPresent();
	}
}
