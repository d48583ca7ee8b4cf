package org.elenchus.rules.catalogue.sources;

import java.util.Map;
import java.util.Set;

import org.elenchus.model.Citation;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.rating.GradeSteps;
import org.elenchus.rules.rating.RatedInformation;
import org.elenchus.rules.reporting.CitationReports;

/** Warns where raters of the same thing, in one place or in several, are two steps apart and do not both say why. */
public final class RatersDisagree implements Rule {

	@Override
	public String id() {
		return "raters-disagree";
	}

	@Override
	public Reach reach() {
		return Reach.of(GradeSteps.OVERVIEW, RatedInformation.CONCLUSION);
	}

	@Override
	public void check(Inquiry inquiry) {
		GradeSteps steps = inquiry.overview(GradeSteps.OVERVIEW);
		Set<Citation> dividing = inquiry.overview(RatedInformation.CONCLUSION).dividing(inquiry.edition());
		CitationReports.report(inquiry,
				evidence -> steps.disagree(evidence.citation().getRatings()) || dividing.contains(evidence.citation()),
				evidence -> Values.of(Map.of("subject", evidence.sourceKey())));
		inquiry.edition().sources().stream().filter(source -> source.getKey() != null && steps.disagree(source.getReliability()))
				.forEach(source -> inquiry.report(source, Map.of("subject", source.getKey())));
		inquiry.claims().filter(claim -> disagree(claim, steps))
				.forEach(claim -> inquiry.report(claim, Map.of("subject", claim.key())));
	}

	private static boolean disagree(Claim claim, GradeSteps steps) {
		return claim.card().filter(card -> steps.disagree(card.getConfidence())).isPresent();
	}
}
