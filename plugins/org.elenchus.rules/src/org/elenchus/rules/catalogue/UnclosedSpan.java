package org.elenchus.rules.catalogue;

import java.util.List;

import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.SimilarKeys;

/** Reports a form that opens and does not close, and half a long span. */
public final class UnclosedSpan implements Rule {

	private static final String START = "{>";
	private static final String END = "{<";

	@Override
	public String id() {
		return "unclosed-span";
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Problem> unclosed = inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.UNCLOSED)
				.toList();
		SimilarKeys similar = new SimilarKeys();
		unclosed.forEach(problem -> inquiry.report(problem, fixes(problem, unclosed, inquiry, similar)));
	}

	/** An end whose start is missing may belong to a start whose end is missing and that is called almost the same. */
	private static List<Fix> fixes(Problem problem, List<Problem> unclosed, Inquiry inquiry, SimilarKeys similar) {
		if (!problem.subject().startsWith(END)) {
			return List.of();
		}
		return similar.of(END, key(problem), () -> unclosed.stream().filter(UnclosedSpan::isStart).map(UnclosedSpan::key))
				.map(key -> new TextEdit(problem.range(), END + key + "}"))
				.map(edit -> new Fix(inquiry.fixTitle(edit.replacement()), List.of(edit))).stream().toList();
	}

	private static boolean isStart(Problem problem) {
		return problem.subject().startsWith(START);
	}

	private static String key(Problem milestone) {
		return milestone.subject().substring(START.length(), milestone.subject().length() - 1);
	}
}
