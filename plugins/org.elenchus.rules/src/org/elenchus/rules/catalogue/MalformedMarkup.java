package org.elenchus.rules.catalogue;

import java.util.List;

import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.SimilarKeys;

/** Reports what looks like markup and cannot be read as such; proposes the word that was probably meant. */
public final class MalformedMarkup implements Rule {

	@Override
	public String id() {
		return "malformed-markup";
	}

	@Override
	public void check(Inquiry inquiry) {
		SimilarKeys similar = new SimilarKeys();
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.MALFORMED)
				.forEach(problem -> inquiry.report(problem, fixes(problem, inquiry, similar)));
	}

	private static List<Fix> fixes(Problem problem, Inquiry inquiry, SimilarKeys similar) {
		String vocabulary = problem.choices().stream().findFirst().orElse("");
		return similar.of(vocabulary, problem.subject(), problem.choices()::stream)
				.map(word -> new Fix(inquiry.fixTitle(word), List.of(new TextEdit(problem.range(), word)))).stream().toList();
	}
}
