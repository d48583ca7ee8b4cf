package org.elenchus.rules.catalogue.markup;

import java.util.List;

import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a citation behind the ends of more claims than it can support. */
public final class TooManyEnds implements Rule {

	@Override
	public String id() {
		return "too-many-ends";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.TOO_MANY_ENDS)
				.forEach(problem -> inquiry.report(problem, List.of()));
	}
}
