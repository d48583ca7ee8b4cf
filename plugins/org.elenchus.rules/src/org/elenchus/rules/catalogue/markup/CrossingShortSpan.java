package org.elenchus.rules.catalogue.markup;

import java.util.List;

import org.elenchus.markup.mending.LostEnds;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.Fix;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a short span that was meant to end by its key, across another form; proposes the long span that can. */
public final class CrossingShortSpan implements Rule {

	/** For how many spans of an edition a long one is proposed. */
	private static final int PROPOSALS = 50;

	@Override
	public String id() {
		return "crossing-short-span";
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Problem> crossing = inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.CROSSING).toList();
		for (int i = 0; i < crossing.size(); i++) {
			inquiry.report(crossing.get(i), i < PROPOSALS ? fixes(crossing.get(i), inquiry) : List.of());
		}
	}

	private static List<Fix> fixes(Problem problem, Inquiry inquiry) {
		LostEnds ends = inquiry.ofEdition(LostEnds.class, edition -> new LostEnds(edition.text()));
		return ends.of(problem).stream().map(mending -> new Fix(inquiry.fixTitle(""), mending.edits()))
				.toList();
	}
}
