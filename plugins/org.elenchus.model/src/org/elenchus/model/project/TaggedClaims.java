package org.elenchus.model.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;

/** The claims of a project that have words of an author, and where. */
public final class TaggedClaims {

	/** The tagged claims of a project. */
	public static final Overview<Tagged, TaggedClaims> OVERVIEW = new Overview<>(Tagged.class, TaggedClaims.class, Tagged::of, TaggedClaims::new);

	/**
	 * The claims that have words in one edition, and a key by which others can name them.
	 *
	 * @param location the edition's file
	 * @param keys     the claims' keys
	 */
	public record Tagged(String location, Set<String> keys) implements Contribution {

		static Tagged of(Edition edition) {
			return new Tagged(edition.location(), edition.claims().stream().filter(claim -> !claim.parts().isEmpty() && !claim.isKeyless()).map(Claim::key)
					.collect(Collectors.toUnmodifiableSet()));
		}
	}

	/** The file in which a claim is tagged; empty for one that is tagged in several. */
	private final Map<String, Optional<String>> places = new HashMap<>();

	private TaggedClaims(List<Tagged> parts) {
		parts.forEach(part -> part.keys.forEach(key -> places.merge(key, Optional.of(part.location), (one, other) -> Optional.empty())));
	}

	/** Whether a claim has words somewhere. */
	public boolean contains(String key) {
		return places.containsKey(key);
	}

	/** Whether a claim has words in another file than the given one. */
	public boolean containsOutside(String location, String key) {
		return places.containsKey(key) && !places.get(key).equals(Optional.of(location));
	}
}
