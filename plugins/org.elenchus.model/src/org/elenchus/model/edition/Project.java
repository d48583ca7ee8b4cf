package org.elenchus.model.edition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The editions that are read together and can refer to each other's sources and claims. */
public final class Project {

	private final List<Edition> editions;
	private final Set<String> countered;

	public Project(Collection<Edition> editions) {
		this.editions = List.copyOf(editions);
		this.countered = this.editions.stream().flatMap(edition -> edition.claims().stream())
				.flatMap(claim -> claim.counters().stream()).collect(Collectors.toUnmodifiableSet());
	}

	public List<Edition> editions() {
		return editions;
	}

	/** Whether the project knows another view: a source that disputes the claim, or a claim that counters it or is countered by it. */
	public boolean hasCounterView(Claim claim) {
		return !claim.disputes().isEmpty() || !claim.counters().isEmpty() || countered.contains(claim.key());
	}
}
