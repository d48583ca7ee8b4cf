package org.elenchus.rules.catalogue.sources;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.rating.Ratings;

/** Warns of a source without a rating where ratings decide: sources stand against each other, or a policy asks for it. */
public final class UnratedSourceInDispute implements Rule {

	@Override
	public String id() {
		return "unrated-source-in-dispute";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(claim -> Ratings.decide(claim, inquiry.policy())).forEach(claim -> check(inquiry, claim));
	}

	/** Each source once: who rates it has rated it for all its places. */
	private static void check(Inquiry inquiry, Claim claim) {
		Set<String> seen = new HashSet<>();
		claim.evidence().stream().filter(evidence -> isUnrated(claim, evidence) && seen.add(evidence.sourceKey()))
				.forEach(evidence -> inquiry.report(claim, evidence, values(inquiry, claim, evidence)));
	}

	private static Values values(Inquiry inquiry, Claim claim, Evidence evidence) {
		String side = inquiry.phrase(claim.disputes().contains(evidence) ? "against" : "for", Map.of());
		String where = inquiry.phrase(Ratings.areInDispute(claim) ? "dispute" : "asked", Map.of());
		return Values.of(Map.of()).showing(Map.of("side", side, "where", where));
	}

	/** Says no where a source is unknown. A rating in the head of a span is about what supports it. */
	private static boolean isUnrated(Claim claim, Evidence evidence) {
		boolean ratedAtTheWords = !claim.ratings().isEmpty() && claim.supports().contains(evidence);
		return evidence.source().isPresent() && Ratings.of(evidence).isEmpty() && !ratedAtTheWords;
	}
}
