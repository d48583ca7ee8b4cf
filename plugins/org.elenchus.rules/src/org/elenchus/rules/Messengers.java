package org.elenchus.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Project;

/** Through whom a project knows what stands against its claims: what disputes them, and what supports the claims that counter them. */
public final class Messengers {

	/** By claims that stand against another one: the works through which their support is cited; an empty one where it is cited itself. */
	private final Map<String, Set<Optional<Source>>> supports = new HashMap<>();
	private final Map<String, Set<String>> opponents = new HashMap<>();

	public Messengers(Project project) {
		project.editions().forEach(edition -> edition.claims()
				.forEach(claim -> claim.counters().forEach(other -> oppose(claim.key(), other))));
		project.editions().stream().flatMap(edition -> edition.claims().stream())
				.filter(claim -> opponents.containsKey(claim.key())).forEach(this::support);
	}

	private void support(Claim claim) {
		claim.supports().forEach(evidence -> supports.computeIfAbsent(claim.key(), key -> new LinkedHashSet<>())
				.add(messenger(evidence)));
	}

	private void oppose(String claim, String other) {
		if (!claim.equals(other)) {
			opponents.computeIfAbsent(claim, key -> new LinkedHashSet<>()).add(other);
			opponents.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(claim);
		}
	}

	private static Optional<Source> messenger(Evidence evidence) {
		return Optional.ofNullable(evidence.citation().getVia());
	}

	/**
	 * The works through which the evidence against a claim is cited; an empty one where it is cited itself, or where a claim
	 * stands against it of which no support is known.
	 */
	public Stream<Optional<Source>> against(Claim claim) {
		return Stream.concat(claim.disputes().stream().map(Messengers::messenger),
				opponents.getOrDefault(claim.key(), Set.of()).stream()
						.flatMap(opponent -> supports.getOrDefault(opponent, Set.of(Optional.empty())).stream()));
	}
}
