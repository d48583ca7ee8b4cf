package org.elenchus.rules.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.Opposition;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Messengers;

/** Warns of a claim whose counter-view is known only through those who support the claim. */
public final class CounterviewByOpponentOnly implements Rule {

	@Override
	public String id() {
		return "counterview-by-opponent-only";
	}

	@Override
	public Reach reach() {
		return Reach.MODELS.and(Reach.of(Opposition.OVERVIEW));
	}

	@Override
	public void check(Inquiry inquiry) {
		Messengers messengers = inquiry.shared(Messengers.class, Messengers::new);
		Opposition.OfEdition opposition = inquiry.overview(Opposition.OVERVIEW).of(inquiry.edition());
		inquiry.claims().filter(opposition::hasCounterView).forEach(claim -> only(claim, messengers)
				.ifPresent(source -> inquiry.report(claim, Map.of("other", source.getKey()))));
	}

	/** The first supporter through whom the other side is cited; empty if it is also heard otherwise, or not at all. */
	private static Optional<Source> only(Claim claim, Messengers messengers) {
		Optional<Source> first = messengers.first(claim);
		if (first.isEmpty()) {
			return first;
		}
		Set<Optional<Source>> supporters = claim.supports().stream().map(Evidence::source).filter(Optional::isPresent)
				.collect(Collectors.toSet());
		return first.filter(source -> messengers.against(claim).allMatch(supporters::contains));
	}
}
