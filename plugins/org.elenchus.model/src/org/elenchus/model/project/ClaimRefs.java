package org.elenchus.model.project;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.parallel.Once;

/** The cards of claims to which one edition refers. Several threads can ask. */
public final class ClaimRefs {

	private final Edition edition;
	private final CardNames names = new CardNames();
	private final Once<Set<ClaimCard>> own = new Once<>();

	public ClaimRefs(Edition edition) {
		this.edition = edition;
	}

	/** The name of a card in another file; {@link CardName#NONE} for one of the edition's own. */
	public CardName elsewhere(ClaimCard card) {
		return isOwn(card) ? CardName.NONE : names.of(card);
	}

	/** Whether a card stands in the edition's file. */
	public boolean isOwn(ClaimCard card) {
		return own.get(this::cards).contains(card);
	}

	private Set<ClaimCard> cards() {
		Set<ClaimCard> cards = Collections.newSetFromMap(new IdentityHashMap<>());
		cards.addAll(edition.cards(ClaimCard.class));
		return cards;
	}
}
