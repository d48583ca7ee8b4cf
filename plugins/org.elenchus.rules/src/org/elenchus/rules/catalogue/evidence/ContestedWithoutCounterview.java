package org.elenchus.rules.catalogue.evidence;

import org.elenchus.model.Need;
import org.elenchus.model.evidence.Opposition;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;

/** Warns of a contested claim that no source disputes and no other claim counters. */
public final class ContestedWithoutCounterview implements Rule {

	@Override
	public String id() {
		return "contested-without-counterview";
	}

	@Override
	public Reach reach() {
		return Reach.of(Opposition.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Opposition.OfEdition opposition = inquiry.overview(Opposition.OVERVIEW).of(inquiry.edition());
		inquiry.claims().filter(claim -> inquiry.policy().requires(Need.COUNTERVIEW, claim))
				.filter(claim -> !opposition.hasCounterView(claim)).forEach(inquiry::report);
	}
}
