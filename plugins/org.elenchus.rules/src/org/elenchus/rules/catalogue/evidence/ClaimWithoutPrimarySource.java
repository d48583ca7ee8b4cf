package org.elenchus.rules.catalogue.evidence;

import java.util.EnumSet;
import java.util.Set;

import org.elenchus.model.Need;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.NameForms;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.rules.Decision;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Nearest;
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
		inquiry.claims().filter(claim -> policy.requires(Need.PRIMARY, claim)).forEach(claim -> inquiry.decide(claim, lacksPrimary(claim, names)));
	}

	/** Where a source is unknown or its nearness is not stated the rule cannot decide. */
	private static Decision lacksPrimary(Claim claim, NameForms names) {
		return Decision.ofSupport(claim, evidence -> isNearest(claim, evidence, names) ? Decision.FAILS
				: Decision.of(NOT_PRIMARY.contains(evidence.kind()), evidence.kind() == SourceKind.PRIMARY));
	}

	private static boolean isNearest(Claim claim, Evidence evidence, NameForms names) {
		return OwnWords.support(claim, evidence, names) || Nearest.hasCounted(claim, evidence) || Nearest.tellsOfItself(claim, evidence);
	}
}
