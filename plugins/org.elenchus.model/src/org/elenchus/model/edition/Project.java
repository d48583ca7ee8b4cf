package org.elenchus.model.edition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The editions that are read together and can refer to each other's sources and claims. */
public final class Project {

	private final List<Edition> editions;
	/** The claims that another one counters. */
	private final Set<String> countered;
	/** The claims that have words of an author. */
	private final Set<String> tagged;

	public Project(Collection<Edition> editions) {
		this.editions = List.copyOf(editions);
		this.countered = this.editions.stream().flatMap(edition -> edition.claims().stream())
				.flatMap(Project::opponents).collect(Collectors.toUnmodifiableSet());
		this.tagged = this.editions.stream().flatMap(edition -> edition.claims().stream())
				.filter(claim -> !claim.parts().isEmpty()).map(Claim::key).collect(Collectors.toUnmodifiableSet());
	}

	public List<Edition> editions() {
		return editions;
	}

	/** Whether a claim that has no words in its own file has some in another one. */
	public boolean isTaggedElsewhere(Claim claim) {
		return claim.parts().isEmpty() && tagged.contains(claim.key());
	}

	/** Whether the project knows another view: a source that disputes the claim, or a claim that counters it or is countered by it. */
	public boolean hasCounterView(Claim claim) {
		return !claim.disputes().isEmpty() || opponents(claim).findAny().isPresent() || countered.contains(claim.key());
	}

	/** The claims that a claim's card sets against it; a claim is no other view of itself. */
	private static Stream<String> opponents(Claim claim) {
		return claim.counters().stream().filter(key -> !key.equals(claim.key()));
	}
}
