package org.elenchus.rules.catalogue.markup;

import java.util.List;

import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a reference to a key that several other editions use, each for a thing of its own; offers to name one of them. */
public final class AmbiguousKey implements Rule {

	@Override
	public String id() {
		return "ambiguous-key";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.AMBIGUOUS)
				.forEach(problem -> inquiry.report(problem, fixes(problem, inquiry)));
	}

	private static List<Fix> fixes(Problem problem, Inquiry inquiry) {
		return problem.choices().stream()
				.map(name -> new Fix(inquiry.fixTitle(name), List.of(new TextEdit(problem.range(), name)))).toList();
	}
}
