package org.elenchus.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Keyed;
import org.elenchus.model.Source;
import org.elenchus.model.evidence.EvidenceGraph;
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
		return Reach.MODELS;
	}

	@Override
	public void check(Inquiry inquiry) {
		EvidenceGraph graph = EvidenceGraph.of(inquiry.project());
		List<List<Source>> circles = graph.circles();
		if (!circles.isEmpty()) {
			Set<Source> here = Set.copyOf(inquiry.edition().sources());
			circles.stream().filter(circle -> here.contains(circle.getFirst()))
					.forEach(circle -> inquiry.report(circle.getFirst(), Map.of("source", path(circle))));
		}
		graph.circularCitations().stream().filter(one -> one.edition() == inquiry.edition()).forEach(one -> inquiry
				.report(one.claim(), one.evidence().range(), Map.of("source", path(one.circle())), List.of()));
	}

	private static String path(List<Source> circle) {
		Stream<String> named = circle.stream().limit(NAMED).map(Keyed::getKey);
		Stream<String> end = circle.size() > NAMED ? Stream.of("…", circle.getFirst().getKey()) : Stream.of(circle.getFirst().getKey());
		return Stream.concat(named, end).collect(Collectors.joining(" → "));
	}
}
