package org.elenchus.rules.catalogue;

import java.util.EnumSet;
import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Warns of an event, a figure or a quotation that rests on secondary and tertiary sources only. */
public final class ClaimWithoutPrimarySource implements Rule {

	private static final Set<ClaimKind> WANTS_PRIMARY = EnumSet.of(ClaimKind.EVENT, ClaimKind.FIGURE,
			ClaimKind.QUOTATION);
	private static final Set<SourceKind> NOT_PRIMARY = EnumSet.of(SourceKind.SECONDARY, SourceKind.TERTIARY);

	@Override
	public String id() {
		return "claim-without-primary-source";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(ClaimWithoutPrimarySource::lacksPrimary).forEach(inquiry::report);
	}

	/** Says no where a source is unknown or its nearness is not stated: then the rule cannot decide. */
	private static boolean lacksPrimary(Claim claim) {
		return WANTS_PRIMARY.contains(claim.kind()) && !claim.supports().isEmpty()
				&& claim.supports().stream().allMatch(ClaimWithoutPrimarySource::isAtSecondHand);
	}

	private static boolean isAtSecondHand(Evidence evidence) {
		return NOT_PRIMARY.contains(evidence.kind());
	}
}
