package org.elenchus.rules.catalogue.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.reporting.FreeKeys;
import org.elenchus.rules.wording.KnownKeys;

/** Reports a card whose key another card of its kind has already; offers a free one. Of a key that very many have, the first ones. */
public final class DuplicateKey implements Rule {

	/** Whoever has seen so many cards of one key knows what happened: a register was made by a machine, or pasted twice. */
	private static final int MOST = 20;

	@Override
	public String id() {
		return "duplicate-key";
	}

	@Override
	public Reach reach() {
		return Reach.of(KnownKeys.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Problem> duplicates = inquiry.edition().problems().stream()
				.filter(problem -> problem.kind() == Kind.DUPLICATE).toList();
		if (!duplicates.isEmpty()) {
			FreeKeys free = new FreeKeys(inquiry.overview(KnownKeys.OVERVIEW).all());
			duplicates.stream().collect(Collectors.groupingBy(Problem::subject, LinkedHashMap::new, Collectors.toList())).values()
					.forEach(same -> report(same, inquiry, free));
		}
	}

	/** The last one that is reported says how many are not. */
	private static void report(List<Problem> same, Inquiry inquiry, FreeKeys free) {
		for (int i = 0; i < Math.min(MOST, same.size()); i++) {
			int more = i == MOST - 1 ? same.size() - MOST : 0;
			inquiry.report(same.get(i), Map.of("more", others(more, inquiry)), List.of(rename(same.get(i), inquiry, free)));
		}
	}

	private static String others(int more, Inquiry inquiry) {
		return more <= 0 ? "" : more == 1 ? inquiry.phrase("one", Map.of()) : inquiry.phrase("more", Map.of("count", inquiry.number(more)));
	}

	/** Renames the card alone: references mean the first card of the key. */
	private static Fix rename(Problem problem, Inquiry inquiry, FreeKeys free) {
		String key = free.like(problem.subject());
		return new Fix(inquiry.fixTitle(key), List.of(new TextEdit(problem.range(), key)));
	}
}
