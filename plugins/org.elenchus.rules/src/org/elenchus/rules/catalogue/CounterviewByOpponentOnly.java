package org.elenchus.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.OtherSide;
import org.elenchus.rules.Rule;

/** Warns of a claim whose counter-view is known only through those who support the claim. */
public final class CounterviewByOpponentOnly implements Rule {

	@Override
	public String id() {
		return "counterview-by-opponent-only";
	}

	@Override
	public void check(Inquiry inquiry) {
		OtherSide others = inquiry.shared(OtherSide.class, OtherSide::new);
		inquiry.claims().forEach(claim -> messenger(claim, others.evidence(claim))
				.ifPresent(source -> inquiry.report(claim, Map.of("other", source.getKey()))));
	}

	/** The first supporter through whom the other side is cited; empty if it is also heard otherwise, or not at all. */
	private static Optional<Source> messenger(Claim claim, List<Evidence> against) {
		Set<Source> supporters = claim.supports().stream().flatMap(evidence -> evidence.source().stream())
				.collect(Collectors.toSet());
		return against.stream().allMatch(evidence -> supporters.contains(evidence.citation().getVia()))
				? against.stream().map(evidence -> evidence.citation().getVia()).findFirst() : Optional.empty();
	}
}
