package org.elenchus.rules.catalogue;

import org.elenchus.model.Need;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Warns of a claim that no source supports. */
public final class ClaimWithoutSource implements Rule {

	@Override
	public String id() {
		return "claim-without-source";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(claim -> claim.supports().isEmpty() && inquiry.policy().requires(Need.SOURCE, claim))
				.forEach(inquiry::report);
	}
}
