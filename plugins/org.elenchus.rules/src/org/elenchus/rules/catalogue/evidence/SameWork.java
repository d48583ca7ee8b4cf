package org.elenchus.rules.catalogue.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Issues;
import org.elenchus.rules.source.Works;

/**
 * Warns of a work that is cited for a claim twice, in several editions or translations. Where nothing else supports the claim {@code single-voice} tells, and
 * {@code duplicate-source} of two cards of one edition.
 */
public final class SameWork implements Rule {

	/** How many of a claim's sources are compared; nobody reads more. */
	private static final int MOST = 50;

	@Override
	public String id() {
		return "same-work";
	}

	@Override
	public Reach reach() {
		return Reach.of(EvidenceGraph.VOICES);
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(claim -> claim.supports().size() > 1).forEach(claim -> check(inquiry, claim));
	}

	/** What is cited through another work may be known in no issue of its own. */
	private static void check(Inquiry inquiry, Claim claim) {
		List<Source> seen = new ArrayList<>();
		for (Evidence evidence : claim.supports()) {
			Source source = evidence.citation().getVia() == null ? evidence.source().orElse(null) : null;
			if (source != null && source.getKey() != null && !seen.contains(source) && seen.size() < MOST) {
				seen.stream().filter(other -> areIssues(source, other)).findFirst().filter(other -> SingleVoice.tooFew(inquiry, claim).isEmpty())
						.ifPresent(other -> inquiry.report(claim, evidence, Map.of("other", other.getKey())));
				seen.add(source);
			}
		}
	}

	private static boolean areIssues(Source one, Source other) {
		return !one.getKey().equals(other.getKey()) && !Works.areOne(one, other) && Issues.areOfOneWork(one, other);
	}
}
