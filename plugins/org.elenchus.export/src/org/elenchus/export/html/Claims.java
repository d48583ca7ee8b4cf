package org.elenchus.export.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.edition.Claim;

/** The claims of an edition by their keys. */
final class Claims {

	private final Map<String, ClaimView> views = new LinkedHashMap<>();
	private final Map<String, List<String>> counteredBy = new HashMap<>();

	Claims(List<Claim> claims) {
		for (Claim claim : claims) {
			views.putIfAbsent(claim.key(), new ClaimView(claim, views.size() + 1));
			for (String counter : claim.counters()) {
				counteredBy.computeIfAbsent(counter, key -> new ArrayList<>()).add(claim.key());
			}
		}
	}

	Collection<ClaimView> all() {
		return views.values();
	}

	Optional<ClaimView> find(String key) {
		return Optional.ofNullable(views.get(key));
	}

	/** The keys of the claims that stand against it, whichever of the two says so. */
	Set<String> countersOf(Claim claim) {
		Set<String> keys = new LinkedHashSet<>(claim.counters());
		keys.addAll(counteredBy.getOrDefault(claim.key(), List.of()));
		keys.remove(claim.key());
		return keys;
	}
}
