package org.elenchus.model.evidence;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.SourceRef;
import org.elenchus.model.project.SourceRefs;

/**
 * What a source's card says of the source and of those that it rests on.
 *
 * @param authors its authors
 * @param title   its title; null if the card does not say
 * @param year    when it appeared; null if the card does not say
 * @param bases   what it is based on or translated from
 */
record Relation(List<String> authors, String title, String year, List<SourceRef> bases) implements Serializable {

	/** What the cards of a project say, edition by edition. */
	static final Overview<OfEdition, Relations> OVERVIEW = new Overview<>(OfEdition.class, Relations.class, OfEdition::of, Relations::new);

	/** What an edition's cards say, in their order. */
	record OfEdition(List<Relation> all) implements Contribution {

		static OfEdition of(Edition edition) {
			SourceRefs refs = new SourceRefs(edition);
			return new OfEdition(edition.sources().stream().map(card -> Relation.of(card, refs)).toList());
		}
	}

	/** What the cards of all editions say. */
	record Relations(List<OfEdition> editions) {
	}

	/** Most cards name no bases, and nothing is made for them. */
	private static Relation of(Source card, SourceRefs refs) {
		boolean isRoot = !card.eIsSet(Literals.SOURCE__BASED_ON) && !card.eIsSet(Literals.SOURCE__TRANSLATION_OF);
		List<SourceRef> bases = isRoot ? List.of()
				: Stream.concat(card.getBasedOn().stream(), card.getTranslationOf().stream()).map(refs::of).toList();
		return new Relation(List.copyOf(card.getAuthors()), card.getTitle(), card.getYear(), bases);
	}
}
