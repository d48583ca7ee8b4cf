package org.elenchus.rules.catalogue.evidence;

import java.util.Map;

import org.elenchus.model.evidence.Opposition;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.source.Messengers;

/** Warns of a claim whose counter-view is known only through those who support the claim. */
public final class CounterviewByOpponentOnly implements Rule {

	@Override
	public String id() {
		return "counterview-by-opponent-only";
	}

	@Override
	public Reach reach() {
		return Reach.of(Messengers.CONCLUSION, Opposition.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		Messengers.OfEdition messengers = inquiry.overview(Messengers.CONCLUSION).of(inquiry.edition());
		Opposition.OfEdition opposition = inquiry.overview(Opposition.OVERVIEW).of(inquiry.edition());
		inquiry.claims().filter(opposition::hasCounterView).forEach(claim -> messengers.only(claim)
				.ifPresent(source -> inquiry.report(claim, Map.of("other", source))));
	}
}
