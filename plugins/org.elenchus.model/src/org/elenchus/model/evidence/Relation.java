package org.elenchus.model.evidence;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.model.Source;

/**
 * What a source's card says of those that it rests on.
 *
 * @param card  the card
 * @param bases what it is based on or translated from
 */
record Relation(Source card, List<Source> bases) {

	/** Most cards name none, and nothing is made for them. */
	static Relation of(Source card) {
		boolean isRoot = card.eIsProxy() || !card.eIsSet(Literals.SOURCE__BASED_ON) && !card.eIsSet(Literals.SOURCE__TRANSLATION_OF);
		return new Relation(card, isRoot ? List.of()
				: Stream.concat(card.getBasedOn().stream(), card.getTranslationOf().stream()).toList());
	}

	/** Whether the card still says so. */
	boolean holds() {
		return equals(of(card));
	}
}
