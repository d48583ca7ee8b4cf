package org.elenchus.rules.catalogue.evidence;

import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.Need;
import org.elenchus.model.edition.Claim;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.notes.Ibidem;
import org.elenchus.rules.notes.NoteApparatus;
import org.elenchus.rules.source.Joined;

/**
 * Warns of a claim that no source supports; of quotations {@code quotation-without-source} does. What was looked for and not found is what an absence rests on,
 * a part rests on its whole, and where a note is lost, or its <i>ibid.</i> leads nowhere, the note's rule speaks.
 */
public final class ClaimWithoutSource implements Rule {

	@Override
	public String id() {
		return "claim-without-source";
	}

	@Override
	public void check(Inquiry inquiry) {
		Joined joined = inquiry.ofEdition(Joined.class, edition -> Joined.of(inquiry.claims().toList()));
		NoteApparatus notes = inquiry.ofEdition(NoteApparatus.class, NoteApparatus::of);
		Set<String> lost = notes.lostSupport();
		Set<String> unclear = Ibidem.unclear(notes, inquiry.policy().words(Ibidem.RULE));
		inquiry.claims().filter(claim -> isUnsupported(claim) && !joined.isSupported(claim) && !lost.contains(claim.key()) && !unclear.contains(claim.key()))
				.filter(claim -> inquiry.policy().requires(Need.SOURCE, claim)).forEach(inquiry::report);
	}

	private static boolean isUnsupported(Claim claim) {
		return claim.supports().isEmpty() && !claim.is(ClaimKind.QUOTATION) && !(claim.is(ClaimKind.ABSENCE) && isSearched(claim));
	}

	private static boolean isSearched(Claim claim) {
		return claim.card().filter(card -> !card.getSearches().isEmpty()).isPresent();
	}
}
