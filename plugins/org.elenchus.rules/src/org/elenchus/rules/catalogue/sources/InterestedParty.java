package org.elenchus.rules.catalogue.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.source.OwnWords;
import org.elenchus.rules.source.Roots;

/** Warns of a claim that only those support who have one interest in it, themselves or through those from whom they have it. */
public final class InterestedParty implements Rule {

	@Override
	public String id() {
		return "interested-party";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(claim -> !OwnWords.areClaimed(claim)).forEach(claim -> interest(claim)
				.ifPresent(interest -> inquiry.report(claim, Values.of(Map.of("other", interest)).showing(Map.of("witnesses", witnesses(claim))), List.of())));
	}

	/** All who support it: what they want is told once, whatever they alone support. */
	private static String witnesses(Claim claim) {
		return claim.supports().stream().map(Evidence::sourceKey).distinct().sorted().collect(Collectors.joining(" "));
	}

	/** The interest that all who support the claim share; empty if one of them is unknown, or has none or another one. */
	private static Optional<String> interest(Claim claim) {
		if (!claim.restsOnlyOn(InterestedParty::hasInterest)) {
			return Optional.empty();
		}
		List<Set<String>> interests = claim.supports().stream().flatMap(evidence -> evidence.source().stream()).distinct()
				.map(InterestedParty::interests).toList();
		Set<String> shared = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		shared.addAll(interests.getFirst());
		interests.forEach(shared::retainAll);
		return shared.stream().findFirst();
	}

	/** What is admitted against an interest is not said out of it. */
	private static boolean hasInterest(Evidence evidence) {
		return evidence.source().isPresent() && !evidence.citation().isAdmission() && !interests(evidence.source().get()).isEmpty();
	}

	/** A source's own interests or, where its card names none, those that all have on which it is based in the end. */
	private static Set<String> interests(Source source) {
		Set<String> shared = null;
		for (Source root : Roots.of(source, one -> one.getInterest().isEmpty())) {
			Set<String> own = own(root);
			if (shared == null) {
				shared = own;
			} else {
				shared.retainAll(own);
			}
		}
		return shared;
	}

	private static Set<String> own(Source source) {
		Set<String> interests = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		source.getInterest().stream().map(String::strip).filter(interest -> !interest.isEmpty()).forEach(interests::add);
		return interests;
	}
}
