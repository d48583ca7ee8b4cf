package org.elenchus.rules.catalogue.markup;

import java.util.List;

import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a card that shares its paragraph with text. */
public final class MisplacedCard implements Rule {

	@Override
	public String id() {
		return "misplaced-card";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.MISPLACED)
				.forEach(problem -> inquiry.report(problem, List.of()));
	}
}
