package org.elenchus.export.reading.claims;

import org.elenchus.model.Need;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.policy.PolicyInForce;

/** What a claim rests on, as far as the policy asks for it; later constants call for more attention. */
public enum Status {
	PRIMARY, SOURCED, WITHOUT_PRIMARY, UNSOURCED;

	public static Status of(Claim claim, PolicyInForce policy) {
		if (claim.supports().isEmpty()) {
			return UNSOURCED;
		}
		if (claim.supports().stream().anyMatch(Status::isPrimary)) {
			return PRIMARY;
		}
		return policy.requires(Need.PRIMARY, claim) ? WITHOUT_PRIMARY : SOURCED;
	}

	private static boolean isPrimary(Evidence evidence) {
		return evidence.kind() == SourceKind.PRIMARY;
	}
}
