package org.elenchus.rules.catalogue;

import java.util.List;

import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a form that opens and does not close, and half a long span. */
public final class UnclosedSpan implements Rule {

	@Override
	public String id() {
		return "unclosed-span";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.UNCLOSED)
				.forEach(problem -> inquiry.report(problem, List.of()));
	}
}
