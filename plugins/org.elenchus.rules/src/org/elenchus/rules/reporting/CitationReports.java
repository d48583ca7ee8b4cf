package org.elenchus.rules.reporting;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.elenchus.model.Citation;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Values;

/** Reports on citations, each of them once: with the first claim that it belongs to, so that what excepts the claim excepts it. */
public final class CitationReports {

	private CitationReports() {
	}

	/**
	 * Reports on citations of an edition.
	 *
	 * @param wanted on which ones; it is the same for a citation whichever claim it stands at
	 * @param values what the names in braces in the rule's texts stand for
	 */
	public static void report(Inquiry inquiry, Predicate<Evidence> wanted, Function<Evidence, Values> values) {
		Set<Citation> reported = Collections.newSetFromMap(new IdentityHashMap<>());
		Predicate<Evidence> due = evidence -> wanted.test(evidence) && reported.add(evidence.citation());
		inquiry.claims().forEach(claim -> claim.evidence().forEach(evidence -> {
			if (due.test(evidence)) {
				inquiry.report(claim, evidence, values.apply(evidence));
			}
		}));
		inquiry.ofEdition(Others.class, edition -> Others.of(edition, inquiry.claims())).citations().stream().filter(due)
				.forEach(evidence -> inquiry.report(evidence.citation(), values.apply(evidence)));
	}

	/** The citations of an edition that belong to no claim. */
	private record Others(List<Evidence> citations) {

		static Others of(Edition edition, Stream<Claim> claims) {
			Set<Citation> ofClaims = Collections.newSetFromMap(new IdentityHashMap<>());
			claims.forEach(claim -> claim.evidence().forEach(evidence -> ofClaims.add(evidence.citation())));
			return new Others(edition.citations().stream().filter(evidence -> !ofClaims.contains(evidence.citation())).toList());
		}
	}
}
