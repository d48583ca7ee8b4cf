package org.elenchus.rules.catalogue.evidence;

import java.util.List;

import org.elenchus.model.Distance;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Decision;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Roots;

/** Warns of a claim that only those support who had it from others, themselves or through those from whom they have it. */
public final class HearsayOnly implements Rule {

	@Override
	public String id() {
		return "hearsay-only";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(claim -> inquiry.decide(claim, restsOnHearsay(claim)));
	}

	/** Of most sources no card says how their authors came to know; that leaves something open only beside one that is known to be hearsay. */
	private static Decision restsOnHearsay(Claim claim) {
		return claim.supports().stream().map(HearsayOnly::isHearsay).anyMatch(Decision.HOLDS::equals) ? Decision.ofSupport(claim, HearsayOnly::isHearsay)
				: Decision.FAILS;
	}

	/** A source that does not say it itself knows it as those do on whom it is based. */
	private static Decision isHearsay(Evidence evidence) {
		List<Source> roots = evidence.source().map(source -> Roots.of(source, one -> one.getDistance() == Distance.UNSPECIFIED)).orElse(List.of());
		boolean hearsay = !roots.isEmpty() && roots.stream().allMatch(root -> root.getDistance() == Distance.HEARSAY);
		return Decision.of(hearsay, roots.stream().anyMatch(root -> root.getDistance() != Distance.UNSPECIFIED && root.getDistance() != Distance.HEARSAY));
	}
}
