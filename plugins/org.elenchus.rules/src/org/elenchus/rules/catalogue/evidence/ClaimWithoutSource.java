package org.elenchus.rules.catalogue.evidence;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Need;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Warns of a claim that no source supports; of quotations {@code quotation-without-source} does. */
public final class ClaimWithoutSource implements Rule {

	@Override
	public String id() {
		return "claim-without-source";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(ClaimWithoutSource::isUnsupported)
				.filter(claim -> inquiry.policy().requires(Need.SOURCE, claim)).forEach(inquiry::report);
	}

	private static boolean isUnsupported(Claim claim) {
		return claim.supports().isEmpty() && !claim.is(ClaimKind.QUOTATION);
	}
}
