package org.elenchus.model.project;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.edition.Edition;

/** The cards of claims to which one edition refers. */
public final class ClaimRefs {

	private final Edition edition;
	private final CardNames names = new CardNames();
	private Set<ClaimCard> own;

	public ClaimRefs(Edition edition) {
		this.edition = edition;
	}

	/** The name of a card in another file; {@link CardName#NONE} for one of the edition's own. */
	public CardName elsewhere(ClaimCard card) {
		return isOwn(card) ? CardName.NONE : names.of(card);
	}

	/** Whether a card stands in the edition's file. */
	public boolean isOwn(ClaimCard card) {
		if (own == null) {
			own = Collections.newSetFromMap(new IdentityHashMap<>());
			own.addAll(edition.cards(ClaimCard.class));
		}
		return own.contains(card);
	}
}
