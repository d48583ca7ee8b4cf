package org.elenchus.rules.catalogue;

import java.util.List;

import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.FreeKeys;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a card whose key another card of its kind has already; offers a free one. */
public final class DuplicateKey implements Rule {

	@Override
	public String id() {
		return "duplicate-key";
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Problem> duplicates = inquiry.edition().problems().stream()
				.filter(problem -> problem.kind() == Kind.DUPLICATE).toList();
		if (!duplicates.isEmpty()) {
			FreeKeys free = FreeKeys.in(inquiry.project());
			duplicates.forEach(problem -> inquiry.report(problem, List.of(rename(problem, inquiry, free))));
		}
	}

	/** Renames the card alone: references mean the first card of the key. */
	private static Fix rename(Problem problem, Inquiry inquiry, FreeKeys free) {
		String key = free.like(problem.subject());
		return new Fix(inquiry.fixTitle(key), List.of(new TextEdit(problem.range(), key)));
	}
}
