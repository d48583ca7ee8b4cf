package org.elenchus.rules.catalogue.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Warns of a claim that only those support who have one interest in it. */
public final class InterestedParty implements Rule {

	@Override
	public String id() {
		return "interested-party";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(claim -> interest(claim)
				.ifPresent(interest -> inquiry.report(claim, Map.of("other", interest))));
	}

	/** The interest that all who support the claim share; empty if one of them is unknown, or has none or another one. */
	private static Optional<String> interest(Claim claim) {
		if (!claim.restsOnlyOn(InterestedParty::hasInterest)) {
			return Optional.empty();
		}
		List<Set<String>> interests = claim.supports().stream().map(Evidence::source).distinct()
				.map(InterestedParty::interests).toList();
		Set<String> shared = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		shared.addAll(interests.getFirst());
		interests.forEach(shared::retainAll);
		return shared.stream().findFirst();
	}

	private static boolean hasInterest(Evidence evidence) {
		return evidence.source().isPresent() && !evidence.source().get().getInterest().isEmpty();
	}

	private static Set<String> interests(Optional<Source> source) {
		Set<String> interests = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		source.stream().flatMap(one -> one.getInterest().stream()).map(String::strip).filter(interest -> !interest.isEmpty())
				.forEach(interests::add);
		return interests;
	}
}
