package org.elenchus.export.reading.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.Conflict;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.evidence.Opposition;
import org.elenchus.model.policy.PolicyInForce;
import org.elenchus.model.project.Project;

/** The claims of an edition by their keys. */
public final class Claims {

	private final Map<String, ClaimView> views = new LinkedHashMap<>();
	private final Map<String, List<String>> counteredBy = new HashMap<>();
	private final Map<String, Set<ConflictEntry>> conflicts = new HashMap<>();

	private final Opposition.OfEdition opposition;

	public Claims(Edition edition, Project project) {
		this.opposition = project.overview(Opposition.OVERVIEW).of(edition);
		PolicyInForce policy = project.policy(edition);
		for (Claim claim : edition.claims()) {
			views.putIfAbsent(claim.key(), new ClaimView(claim, views.size() + 1, Status.of(claim, policy)));
			for (String counter : claim.counters()) {
				counteredBy.computeIfAbsent(counter, key -> new ArrayList<>()).add(claim.key());
			}
		}
		views.values().forEach(view -> view.claim().card().stream().flatMap(card -> card.getConflicts().stream())
				.forEach(conflict -> add(view, conflict)));
	}

	private void add(ClaimView claim, Conflict conflict) {
		ClaimElement other = conflict.getClaim();
		if (other != null && !other.eIsProxy()) {
			Optional<ClaimView> view = find(other);
			add(claim, new ConflictEntry(other.getKey(), view, conflict.getKind(), conflict.getReason()));
			view.ifPresent(its -> add(its,
					new ConflictEntry(claim.claim().key(), Optional.of(claim), conflict.getKind(), conflict.getReason())));
		}
	}

	private void add(ClaimView claim, ConflictEntry conflict) {
		if (!conflict.view().equals(Optional.of(claim))) {
			conflicts.computeIfAbsent(claim.claim().key(), key -> new LinkedHashSet<>()).add(conflict);
		}
	}

	public Collection<ClaimView> all() {
		return views.values();
	}

	public Optional<ClaimView> find(String key) {
		return Optional.ofNullable(views.get(key));
	}

	/** The claim that something stands for; empty if it is one of another edition, which can have the same key. */
	public Optional<ClaimView> find(ClaimElement element) {
		return find(element.getKey()).filter(view -> !(element instanceof ClaimCard) || view.claim().card().orElse(null) == element);
	}

	/** The keys of the claims that stand against it, whichever of the two says so. */
	public Set<String> countersOf(Claim claim) {
		Set<String> keys = new LinkedHashSet<>(claim.counters());
		keys.addAll(counteredBy.getOrDefault(claim.key(), List.of()));
		opposition.opponents(claim).forEach(opponent -> keys.add(opponent.claim().key()));
		keys.remove(claim.key());
		return keys;
	}

	/** The claims that contradict it, whichever of the two says so. */
	public Set<ConflictEntry> conflictsOf(Claim claim) {
		return conflicts.getOrDefault(claim.key(), Set.of());
	}
}
