package org.elenchus.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Project;

/** What stands against the claims of a project: the sources that dispute them, and the support of claims that counter them. */
public final class OtherSide {

	private final Map<String, List<Evidence>> supports = new HashMap<>();
	private final Map<String, Set<String>> opponents = new HashMap<>();

	public OtherSide(Project project) {
		project.editions().stream().flatMap(edition -> edition.claims().stream()).forEach(claim -> {
			supports.computeIfAbsent(claim.key(), key -> new ArrayList<>()).addAll(claim.supports());
			claim.counters().forEach(other -> oppose(claim.key(), other));
		});
	}

	private void oppose(String claim, String other) {
		if (!claim.equals(other)) {
			opponents.computeIfAbsent(claim, key -> new LinkedHashSet<>()).add(other);
			opponents.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(claim);
		}
	}

	/** The evidence against a claim; empty if there is none, or if a claim counters it of which no support is known. */
	public List<Evidence> evidence(Claim claim) {
		List<Evidence> against = new ArrayList<>(claim.disputes());
		for (String opponent : opponents.getOrDefault(claim.key(), Set.of())) {
			List<Evidence> known = supports.getOrDefault(opponent, List.of());
			if (known.isEmpty()) {
				return List.of();
			}
			against.addAll(known);
		}
		return against;
	}
}
