package org.elenchus.rules.catalogue.evidence;

import java.util.EnumSet;
import java.util.Set;

import org.elenchus.model.Need;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.NameForms;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.OwnWords;

/** Warns of a claim of which a primary source is asked and that rests on secondary and tertiary sources only. For what somebody said his own words are one. */
public final class ClaimWithoutPrimarySource implements Rule {

	private static final Set<SourceKind> NOT_PRIMARY = EnumSet.of(SourceKind.SECONDARY, SourceKind.TERTIARY);

	@Override
	public String id() {
		return "claim-without-primary-source";
	}

	@Override
	public Reach reach() {
		return Reach.of(NameForms.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		PolicyInForce policy = inquiry.policy();
		NameForms names = inquiry.overview(NameForms.OVERVIEW);
		inquiry.claims().filter(claim -> policy.requires(Need.PRIMARY, claim) && lacksPrimary(claim, names)).forEach(inquiry::report);
	}

	/** Says no where a source is unknown or its nearness is not stated: then the rule cannot decide. */
	private static boolean lacksPrimary(Claim claim, NameForms names) {
		return claim.restsOnlyOn(evidence -> isAtSecondHand(evidence) && !OwnWords.support(claim, evidence, names));
	}

	private static boolean isAtSecondHand(Evidence evidence) {
		return NOT_PRIMARY.contains(evidence.kind());
	}
}
