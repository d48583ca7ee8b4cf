package org.elenchus.model.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;

/** The claims of a project that have words of an author, and where. */
public final class TaggedClaims {

	/** The tagged claims of a project. */
	public static final Overview<Tagged, TaggedClaims> OVERVIEW = new Overview<>(Tagged.class, TaggedClaims.class, Tagged::of, TaggedClaims::new);

	/**
	 * The claims that have words in one edition.
	 *
	 * @param location the edition's file
	 * @param keys     the claims' keys
	 */
	public record Tagged(String location, Set<String> keys) implements Contribution {

		static Tagged of(Edition edition) {
			return new Tagged(edition.location(), edition.claims().stream().filter(claim -> !claim.parts().isEmpty()).map(Claim::key)
					.collect(Collectors.toUnmodifiableSet()));
		}
	}

	/** Where a claim that is tagged in several files is, which is everywhere. */
	private static final String SEVERAL = "\0";

	/** The one file in which a claim is tagged, or {@link #SEVERAL}. */
	private final Map<String, String> places = new HashMap<>();

	private TaggedClaims(List<Tagged> parts) {
		parts.forEach(part -> part.keys.forEach(key -> places.merge(key, part.location, (one, other) -> SEVERAL)));
	}

	/** Whether a claim has words somewhere. */
	public boolean contains(String key) {
		return places.containsKey(key);
	}

	/** Whether a claim has words in another file than the given one. */
	public boolean containsOutside(String location, String key) {
		String place = places.get(key);
		return place != null && !place.equals(location);
	}
}
