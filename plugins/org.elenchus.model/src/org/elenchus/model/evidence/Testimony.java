package org.elenchus.model.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.Name;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;

/**
 * What one edition says of whose voice speaks in which source, but for the authors on the sources' cards.
 *
 * @param names     the cards that tell which names mean the same person
 * @param documents the documents that are cited
 */
record Testimony(List<Name> names, List<Cited> documents) {

	/** A document, cited from a source. */
	record Cited(Source source, Document document) {
	}

	static Testimony of(Edition edition) {
		Set<Cited> documents = new LinkedHashSet<>();
		for (Claim claim : edition.claims()) {
			claim.evidence().forEach(evidence -> Document.of(evidence)
					.ifPresent(document -> documents.add(new Cited(evidence.source().orElseThrow(), document))));
		}
		return new Testimony(edition.cards(Name.class), List.copyOf(documents));
	}
}
