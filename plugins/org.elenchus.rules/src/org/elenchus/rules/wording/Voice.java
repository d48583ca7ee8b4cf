package org.elenchus.rules.wording;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Mode;
import org.elenchus.model.edition.Claim;

/** In whose voice a claim is made. */
public final class Voice {

	private static final String AUTHOR = "author";

	private Voice() {
	}

	/** Whether the author says it himself and means it: no card names another speaker, or another mode than asserted. */
	public static boolean isAuthors(Claim claim) {
		return claim.card().map(Voice::isAuthors).orElse(true);
	}

	private static boolean isAuthors(ClaimCard card) {
		return (card.getSpeaker() == null || card.getSpeaker().equals(AUTHOR)) && card.getMode() == Mode.ASSERTED;
	}
}
