package org.elenchus.rules.catalogue.evidence;

import java.util.EnumSet;
import java.util.Set;

import org.elenchus.model.Need;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Warns of a claim of which a primary source is asked and that rests on secondary and tertiary sources only. */
public final class ClaimWithoutPrimarySource implements Rule {

	private static final Set<SourceKind> NOT_PRIMARY = EnumSet.of(SourceKind.SECONDARY, SourceKind.TERTIARY);

	@Override
	public String id() {
		return "claim-without-primary-source";
	}

	@Override
	public void check(Inquiry inquiry) {
		PolicyInForce policy = inquiry.policy();
		inquiry.claims().filter(claim -> policy.requires(Need.PRIMARY, claim))
				.filter(ClaimWithoutPrimarySource::lacksPrimary).forEach(inquiry::report);
	}

	/** Says no where a source is unknown or its nearness is not stated: then the rule cannot decide. */
	private static boolean lacksPrimary(Claim claim) {
		return claim.restsOnlyOn(ClaimWithoutPrimarySource::isAtSecondHand);
	}

	private static boolean isAtSecondHand(Evidence evidence) {
		return NOT_PRIMARY.contains(evidence.kind());
	}
}
