package org.elenchus.model.project;

import java.io.Serializable;

/**
 * A card by the name that it has for a whole project: what an edition knows of cards in other files it can say by name only.
 *
 * @param edition the key of the edition to which the card's file belongs; empty if it belongs to none
 * @param key     the card's own key
 */
public record CardName(String edition, String key) implements Serializable {

	/** The name of a card that nobody knows. */
	public static final CardName NONE = new CardName("", "");
}
