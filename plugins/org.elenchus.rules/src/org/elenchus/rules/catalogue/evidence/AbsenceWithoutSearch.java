package org.elenchus.rules.catalogue.evidence;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Search;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.Voice;

/** Warns where the author says that something does not exist, and not where he looked for it. */
public final class AbsenceWithoutSearch implements Rule {

	@Override
	public String id() {
		return "absence-without-search";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(claim -> claim.is(ClaimKind.ABSENCE))
				.filter(claim -> Voice.isAuthors(claim) && !isSearched(claim)).forEach(inquiry::report);
	}

	private static boolean isSearched(Claim claim) {
		return claim.card().stream().flatMap(card -> card.getSearches().stream()).map(Search::getWhere)
				.anyMatch(where -> where != null && !where.isBlank());
	}
}
