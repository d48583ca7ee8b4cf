package org.elenchus.rules.catalogue.markup;

import java.util.List;

import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a grade that belongs to no scale. */
public final class UnknownScaleValue implements Rule {

	@Override
	public String id() {
		return "unknown-scale-value";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.UNKNOWN_GRADE)
				.forEach(problem -> inquiry.report(problem, List.of()));
	}
}
