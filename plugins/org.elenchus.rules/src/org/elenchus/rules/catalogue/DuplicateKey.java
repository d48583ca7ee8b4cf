package org.elenchus.rules.catalogue;

import java.util.List;

import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a card whose key another card of its kind has already. */
public final class DuplicateKey implements Rule {

	@Override
	public String id() {
		return "duplicate-key";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.DUPLICATE)
				.forEach(problem -> inquiry.report(problem, List.of()));
	}
}
