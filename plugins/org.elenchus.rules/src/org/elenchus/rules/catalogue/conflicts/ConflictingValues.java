package org.elenchus.rules.catalogue.conflicts;

import java.util.List;
import java.util.function.Function;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.conflict.Captions;
import org.elenchus.rules.conflict.Figure;
import org.elenchus.rules.conflict.Figures;

/** Warns of two figures that answer one question and cannot both be meant, where no conflict is declared. */
public final class ConflictingValues implements Rule {

	@Override
	public String id() {
		return "conflicting-values";
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
			report(inquiry, claim, figure, figures.against(figure).stream().filter(other -> !Captions.tells(inquiry, claim, other.where())).toList());
			if (!figure.frame().isWhole()) {
				inquiry.leaveOpen("open");
			}
		}));
	}

	private static void report(Inquiry inquiry, Claim claim, Figure figure, List<Figure> others) {
		if (!others.isEmpty()) {
			inquiry.report(claim, figure.against(others, inquiry.language()), List.of());
		}
	}
}
