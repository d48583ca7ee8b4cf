package org.elenchus.rules.catalogue.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.evidence.CircularCitation;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.model.project.SourceCard;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;

/** Reports sources that rest on each other in a circle, once for each circle: at its first card or, where a citation closes it, there. */
public final class CircularSupport implements Rule {

	/** So many sources of a circle are named. */
	private static final int NAMED = 10;

	@Override
	public String id() {
		return "circular-support";
	}

	@Override
	public Reach reach() {
		return Reach.of(EvidenceGraph.CIRCLES);
	}

	@Override
	public void check(Inquiry inquiry) {
		EvidenceGraph graph = EvidenceGraph.of(inquiry);
		String here = inquiry.edition().location();
		List<List<SourceCard>> circles = graph.circles().stream().filter(circle -> circle.getFirst().location().equals(here)).toList();
		if (!circles.isEmpty()) {
			List<Source> sources = inquiry.edition().sources();
			circles.forEach(circle -> inquiry.report(sources.get(circle.getFirst().number()), Map.of("source", path(circle))));
		}
		List<CircularCitation> citations = graph.circularCitations().stream().filter(one -> one.location().equals(here)).toList();
		if (!citations.isEmpty()) {
			Map<String, Claim> claims = inquiry.claims().collect(Collectors.toMap(Claim::key, Function.identity()));
			citations.forEach(one -> report(inquiry, claims.get(one.claim()), one));
		}
	}

	private static void report(Inquiry inquiry, Claim claim, CircularCitation citation) {
		inquiry.report(claim, claim.supports().get(citation.support()).range(), Map.of("source", path(citation.circle())), List.of());
	}

	private static String path(List<SourceCard> circle) {
		Stream<String> named = circle.stream().limit(NAMED).map(SourceCard::key);
		Stream<String> end = circle.size() > NAMED ? Stream.of("…", circle.getFirst().key()) : Stream.of(circle.getFirst().key());
		return Stream.concat(named, end).collect(Collectors.joining(" → "));
	}
}
