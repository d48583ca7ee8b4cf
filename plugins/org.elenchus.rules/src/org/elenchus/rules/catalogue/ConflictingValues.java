package org.elenchus.rules.catalogue;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Figure;
import org.elenchus.rules.conflict.Figures;

/** Warns of two figures that answer one question and cannot both be meant, where no conflict is declared. */
public final class ConflictingValues implements Rule {

	@Override
	public String id() {
		return "conflicting-values";
	}

	@Override
	public void check(Inquiry inquiry) {
		Figures figures = inquiry.shared(Figures.class, Figures::of);
		inquiry.claims().forEach(claim -> figures.of(claim).ifPresent(
				figure -> figures.against(figure).forEach(other -> inquiry.report(claim, values(figure, other)))));
	}

	private static Map<String, String> values(Figure figure, Figure other) {
		Map<String, String> values = new HashMap<>(other.where().against("value"));
		values.put("here", figure.written());
		values.put("there", other.written());
		return values;
	}
}
