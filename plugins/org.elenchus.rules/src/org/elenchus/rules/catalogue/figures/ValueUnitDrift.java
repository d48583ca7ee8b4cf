package org.elenchus.rules.catalogue.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Drift;
import org.elenchus.rules.conflict.Figure;
import org.elenchus.rules.conflict.Figures;
import org.elenchus.rules.conflict.Statement;
import org.elenchus.rules.wording.Numerals;

/** Warns of one figure that counts one thing here and another there. */
public final class ValueUnitDrift implements Rule {

	@Override
	public String id() {
		return "value-unit-drift";
	}

	@Override
	public Reach reach() {
		return Figures.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Figures figures = inquiry.overview(Figures.OVERVIEW);
		Function<Claim, List<Figure>> own = Figures.of(inquiry);
		inquiry.claims().forEach(claim -> own.apply(claim).forEach(figure -> {
			for (Drift drift : Drift.values()) {
				report(inquiry, claim, figure, figures.driftedFrom(figure, drift), drift);
			}
		}));
	}

	private static void report(Inquiry inquiry, Claim claim, Figure figure, List<Figure> others, Drift drift) {
		if (!others.isEmpty()) {
			String kind = inquiry.phrase(drift.word(), Map.of());
			inquiry.report(claim, Statement.against(others.stream().map(Figure::where).toList(), kind).and(Map.of("value", figure.value(),
					"here", drift.written(figure), "there", drift.written(others.getFirst())))
					.showing(Map.of("value", Numerals.in(figure.value(), inquiry.language()))), List.of());
		}
	}
}
