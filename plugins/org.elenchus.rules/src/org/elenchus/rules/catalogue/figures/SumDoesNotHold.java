package org.elenchus.rules.catalogue.figures;

import java.util.List;
import java.util.Map;

import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.Sums;
import org.elenchus.rules.wording.Numerals;

/** Warns of parts that come to more or less than the whole they are said to be parts of. */
public final class SumDoesNotHold implements Rule {

	@Override
	public String id() {
		return "sum-does-not-hold";
	}

	@Override
	public Reach reach() {
		return Reach.of(Sums.CONCLUSION);
	}

	@Override
	public void check(Inquiry inquiry) {
		Sums sums = inquiry.overview(Sums.CONCLUSION);
		inquiry.claims().forEach(claim -> sums.of(claim).ifPresent(misfit -> report(inquiry, claim, misfit)));
	}

	private static void report(Inquiry inquiry, Claim claim, Sums.Misfit misfit) {
		Map<String, String> shown = Map.of("kind", inquiry.phrase(misfit.excess() ? "excess" : "lack", Map.of()),
				"sum", Numerals.of(misfit.sum().low(), misfit.sum().high(), inquiry.language()), "total", Numerals.in(misfit.total(), inquiry.language()));
		inquiry.report(claim, Values.of(Map.of("parts", misfit.parts(), "sum", misfit.written(), "total", misfit.total())).showing(shown), List.of());
	}
}
