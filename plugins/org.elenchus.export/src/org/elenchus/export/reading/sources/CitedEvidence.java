package org.elenchus.export.reading.sources;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Citation;
import org.elenchus.model.edition.Evidence;

/** Finds for a citation in the running text what the edition knows of it. */
public final class CitedEvidence {

	private final Map<Citation, Evidence> evidence = new IdentityHashMap<>();

	public CitedEvidence(List<Evidence> citations) {
		citations.forEach(item -> evidence.put(item.citation(), item));
	}

	public Optional<Evidence> of(Citation citation) {
		return Optional.ofNullable(evidence.get(citation));
	}
}
