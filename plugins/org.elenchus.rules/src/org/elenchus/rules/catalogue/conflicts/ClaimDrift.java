package org.elenchus.rules.catalogue.conflicts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Statement;
import org.elenchus.rules.conflict.Versions;

/** Warns of a claim that has other numbers, or a negation or a reserve more or less, in another document. */
public final class ClaimDrift implements Rule {

	@Override
	public String id() {
		return "claim-drift";
	}

	@Override
	public Reach reach() {
		return Reach.of(Versions.CONCLUSION);
	}

	@Override
	public void check(Inquiry inquiry) {
		Versions versions = inquiry.overview(Versions.CONCLUSION);
		String location = inquiry.edition().location();
		inquiry.claims().forEach(
				claim -> report(inquiry, claim, versions.against(new ClaimPlace(location, claim.key()))));
	}

	private static void report(Inquiry inquiry, Claim claim, List<Versions.Version> others) {
		if (!others.isEmpty()) {
			String kinds = others.getFirst().differences().stream().map(kind -> inquiry.phrase(kind, Map.of())).collect(Collectors.joining(", "));
			inquiry.report(claim, Statement.against(others.stream().map(Versions.Version::where).toList(), kinds), List.of());
		}
	}
}
