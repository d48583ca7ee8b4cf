package org.elenchus.rules.catalogue.quotations;

import org.elenchus.model.ClaimKind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Warns of quoted words whose source is not named. */
public final class QuotationWithoutSource implements Rule {

	@Override
	public String id() {
		return "quotation-without-source";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(claim -> claim.is(ClaimKind.QUOTATION) && claim.supports().isEmpty())
				.forEach(inquiry::report);
	}
}
