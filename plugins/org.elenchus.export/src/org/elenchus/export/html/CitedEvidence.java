package org.elenchus.export.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Citation;
import org.elenchus.model.edition.Evidence;

/** Finds for a citation in the running text what the edition knows of it. */
final class CitedEvidence {

	private final Map<Citation, Evidence> evidence = new IdentityHashMap<>();

	CitedEvidence(List<Evidence> citations) {
		citations.forEach(item -> evidence.put(item.citation(), item));
	}

	Optional<Evidence> of(Citation citation) {
		return Optional.ofNullable(evidence.get(citation));
	}
}
