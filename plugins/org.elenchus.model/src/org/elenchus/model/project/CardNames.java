package org.elenchus.model.project;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.Card;
import org.elenchus.model.Content;
import org.elenchus.model.Document;
import org.elenchus.model.EditionCard;
import org.elenchus.model.Keyed;
import org.elenchus.model.Passage;
import org.elenchus.model.edition.Edition;

/** Names cards; a file is looked through for its edition's card once. Several threads can ask. */
public final class CardNames {

	private final Map<EObject, String> editions = new IdentityHashMap<>();

	/** The name of a card, in whichever file it stands; {@link CardName#NONE} if it has no key. */
	public CardName of(Card card) {
		return card.getKey() == null ? CardName.NONE : new CardName(edition(card), card.getKey());
	}

	private synchronized String edition(Card card) {
		EObject file = EcoreUtil.getRootContainer(card);
		String known = editions.get(file);
		if (known == null) {
			known = file instanceof Document document ? key(document) : "";
			editions.put(file, known);
		}
		return known;
	}

	/** The key of the edition to which a file belongs; empty if it belongs to none. */
	public static String key(Edition file) {
		return file.cards(EditionCard.class).stream().map(Keyed::getKey).filter(Objects::nonNull).findFirst().orElse("");
	}

	private static String key(Document document) {
		return document.getBlocks().stream().map(CardNames::key).filter(Objects::nonNull).findFirst().orElse("");
	}

	/** The key of the first edition's card that stands somewhere in a passage; null if none has one. */
	private static String key(Passage passage) {
		for (Content content : passage.getContents()) {
			String key = content instanceof EditionCard card ? card.getKey() : content instanceof Passage inner ? key(inner) : null;
			if (key != null) {
				return key;
			}
		}
		return null;
	}
}
