package org.elenchus.model.evidence;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.SourceRef;
import org.elenchus.model.project.SourceRefs;

/** What one edition says of whose voice speaks in which source, but for the authors on the sources' cards: the documents that it cites. */
record Testimony(List<Cited> documents) implements Contribution {

	/** What the editions of a project say. */
	static final Overview<Testimony, Testimonies> OVERVIEW = new Overview<>(Testimony.class, Testimonies.class, Testimony::of, Testimonies::new);

	/** A document, cited from a source. */
	record Cited(SourceRef source, Document document) implements Serializable {
	}

	/** What all editions say. */
	record Testimonies(List<Testimony> editions) {
	}

	static Testimony of(Edition edition) {
		SourceRefs refs = new SourceRefs(edition);
		Set<Cited> documents = new LinkedHashSet<>();
		for (Claim claim : edition.claims()) {
			claim.evidence().forEach(evidence -> Document.of(evidence)
					.ifPresent(document -> documents.add(new Cited(refs.of(evidence.source().orElseThrow()), document))));
		}
		return new Testimony(List.copyOf(documents));
	}
}
