package org.elenchus.rules.catalogue.conflicts;

import java.util.List;
import java.util.Map;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Explanations;
import org.elenchus.rules.conflict.Statement;

/** Warns of two causes or motives of one event, one of them contested, where no card says how they stand to each other. */
public final class ConflictingExplanations implements Rule {

	@Override
	public String id() {
		return "conflicting-explanations";
	}

	@Override
	public Reach reach() {
		return Reach.of(Explanations.CONCLUSION);
	}

	@Override
	public void check(Inquiry inquiry) {
		Explanations explanations = inquiry.overview(Explanations.CONCLUSION);
		String location = inquiry.edition().location();
		inquiry.claims().forEach(claim -> report(inquiry, claim, explanations.against(new ClaimPlace(location, claim.key()))));
	}

	private static void report(Inquiry inquiry, Claim claim, List<Statement> others) {
		if (!others.isEmpty()) {
			String kind = claim.kind().getLiteral();
			inquiry.report(claim, Statement.against(others, kind).showing(Map.of("difference", inquiry.phrase(kind, Map.of()))), List.of());
		}
	}
}
