package org.elenchus.rules.catalogue.markup;

import java.util.List;

import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a form that stands inside more forms than the reader follows. */
public final class NestedTooDeep implements Rule {

	@Override
	public String id() {
		return "nested-too-deep";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.TOO_DEEP)
				.forEach(problem -> inquiry.report(problem, List.of()));
	}
}
