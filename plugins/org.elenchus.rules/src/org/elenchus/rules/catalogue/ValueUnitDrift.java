package org.elenchus.rules.catalogue;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Drift;
import org.elenchus.rules.conflict.Figure;
import org.elenchus.rules.conflict.Figures;

/** Warns of one figure that counts one thing here and another there. */
public final class ValueUnitDrift implements Rule {

	@Override
	public String id() {
		return "value-unit-drift";
	}

	@Override
	public void check(Inquiry inquiry) {
		Figures figures = inquiry.shared(Figures.class, Figures::of);
		inquiry.claims().forEach(claim -> figures.of(claim).ifPresent(figure -> {
			for (Drift drift : Drift.values()) {
				figures.driftedFrom(figure, drift).forEach(other -> report(inquiry, claim, figure, other, drift));
			}
		}));
	}

	private static void report(Inquiry inquiry, Claim claim, Figure figure, Figure other, Drift drift) {
		Map<String, String> values = new HashMap<>(other.where().against(inquiry.phrase(drift.word(), Map.of())));
		values.put("value", figure.value());
		values.put("here", drift.written(figure));
		values.put("there", drift.written(other));
		inquiry.report(claim, values);
	}
}
