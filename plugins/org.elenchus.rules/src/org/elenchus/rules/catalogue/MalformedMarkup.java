package org.elenchus.rules.catalogue;

import java.util.List;

import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports what looks like markup and cannot be read as such. */
public final class MalformedMarkup implements Rule {

	@Override
	public String id() {
		return "malformed-markup";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.MALFORMED)
				.forEach(problem -> inquiry.report(problem, List.of()));
	}
}
