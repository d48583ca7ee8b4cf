package org.elenchus.rules.source;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Project;

/** Through whom a project knows what stands against its claims: what disputes them, and what supports the claims that counter them. */
public final class Messengers {

	private static final Set<Optional<Source>> UNKNOWN = Set.of(Optional.empty());

	/** By claims that stand against another one: the works through which their support is cited; an empty one where it is cited itself. */
	private final Map<String, Set<Optional<Source>>> supports = new HashMap<>();
	private final Map<String, Set<String>> opponents = new HashMap<>();

	public Messengers(Project project) {
		if (project.editions().stream().anyMatch(Messengers::citesAtSecondHand)) {
			project.editions().forEach(edition -> edition.claims()
					.forEach(claim -> claim.counters().forEach(other -> oppose(claim.key(), other))));
			project.editions().forEach(edition -> edition.claims().forEach(this::support));
		}
	}

	/** Where nobody does, there are no messengers. */
	private static boolean citesAtSecondHand(Edition edition) {
		for (Claim claim : edition.claims()) {
			for (Evidence evidence : claim.evidence()) {
				if (evidence.citation().getVia() != null) {
					return true;
				}
			}
		}
		return false;
	}

	private void support(Claim claim) {
		if (opponents.containsKey(claim.key())) {
			claim.supports().forEach(evidence -> supports.computeIfAbsent(claim.key(), key -> new LinkedHashSet<>())
					.add(messenger(evidence)));
		}
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
	 * The work through which the first evidence against a claim is cited; empty where it is cited itself, where a claim
	 * stands against it of which no support is known, or where there is none.
	 */
	public Optional<Source> first(Claim claim) {
		List<Evidence> disputes = claim.disputes();
		return disputes.isEmpty() ? opponents(claim).stream().findFirst().flatMap(opponent -> supports(opponent).iterator().next())
				: messenger(disputes.getFirst());
	}

	/**
	 * The works through which the evidence against a claim is cited; an empty one where it is cited itself, or where a claim
	 * stands against it of which no support is known.
	 */
	public Stream<Optional<Source>> against(Claim claim) {
		return Stream.concat(claim.disputes().stream().map(Messengers::messenger),
				opponents(claim).stream().flatMap(opponent -> supports(opponent).stream()));
	}

	private Set<String> opponents(Claim claim) {
		return opponents.getOrDefault(claim.key(), Set.of());
	}

	private Set<Optional<Source>> supports(String opponent) {
		return supports.getOrDefault(opponent, UNKNOWN);
	}
}
