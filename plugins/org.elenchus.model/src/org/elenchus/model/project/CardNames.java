package org.elenchus.model.project;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.Card;
import org.elenchus.model.Document;
import org.elenchus.model.EditionCard;

/** Names cards; a file is looked through for its edition's card once. */
public final class CardNames {

	private final Map<EObject, String> editions = new IdentityHashMap<>();

	/** The name of a card, in whichever file it stands; {@link CardName#NONE} if it has no key. */
	public CardName of(Card card) {
		return card.getKey() == null ? CardName.NONE : new CardName(edition(card), card.getKey());
	}

	private String edition(Card card) {
		EObject file = EcoreUtil.getRootContainer(card);
		String known = editions.get(file);
		if (known == null) {
			known = file instanceof Document document ? key(document) : "";
			editions.put(file, known);
		}
		return known;
	}

	private static String key(Document document) {
		return document.getBlocks().stream().flatMap(block -> block.getContents().stream()).filter(EditionCard.class::isInstance)
				.map(card -> ((EditionCard) card).getKey()).filter(Objects::nonNull).findFirst().orElse("");
	}
}
