package org.elenchus.rules.catalogue.evidence;

import org.elenchus.model.Distance;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
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
		inquiry.claims().filter(HearsayOnly::restsOnHearsay).forEach(inquiry::report);
	}

	/** Says no where a source is unknown, or its card does not say how its author came to know. */
	private static boolean restsOnHearsay(Claim claim) {
		return claim.restsOnlyOn(HearsayOnly::isHearsay);
	}

	/** A source that does not say it itself knows it as those do on whom it is based. */
	private static boolean isHearsay(Evidence evidence) {
		return evidence.source().isPresent() && Roots.of(evidence.source().get(), source -> source.getDistance() == Distance.UNSPECIFIED).stream()
				.allMatch(root -> root.getDistance() == Distance.HEARSAY);
	}
}
