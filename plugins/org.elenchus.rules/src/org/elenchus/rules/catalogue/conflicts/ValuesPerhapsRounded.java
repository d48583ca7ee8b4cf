package org.elenchus.rules.catalogue.conflicts;

import java.util.List;
import java.util.function.Function;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Figure;
import org.elenchus.rules.conflict.Figures;

/** Points out two figures that answer one question and can be the same, rounded, where no card says so. */
public final class ValuesPerhapsRounded implements Rule {

	@Override
	public String id() {
		return "values-perhaps-rounded";
	}

	@Override
	public Reach reach() {
		return Figures.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Figures figures = inquiry.overview(Figures.OVERVIEW);
		Function<Claim, List<Figure>> own = Figures.of(inquiry);
		inquiry.claims().forEach(claim -> own.apply(claim).forEach(figure -> report(inquiry, claim, figure, figures.roundedFrom(figure))));
	}

	private static void report(Inquiry inquiry, Claim claim, Figure figure, List<Figure> others) {
		if (!others.isEmpty()) {
			inquiry.report(claim, figure.against(others, inquiry.language()), List.of());
		}
	}
}
