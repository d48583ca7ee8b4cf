package org.elenchus.model.project;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;

/** The claims of a project that have words of an author, and where. */
public final class TaggedClaims {

	/** The tagged claims of a project. */
	public static final Overview<Tagged, TaggedClaims> OVERVIEW = new Overview<>(Tagged.class, TaggedClaims.class, Tagged::of, TaggedClaims::new);

	/** The keys of the claims that have words in one edition. */
	public record Tagged(Set<String> keys) implements Contribution {

		static Tagged of(Edition edition) {
			return new Tagged(edition.claims().stream().filter(claim -> !claim.parts().isEmpty()).map(Claim::key)
					.collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	private final Set<String> keys;

	private TaggedClaims(List<Tagged> parts) {
		this.keys = parts.stream().flatMap(part -> part.keys.stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a claim has words somewhere. */
	public boolean contains(String key) {
		return keys.contains(key);
	}
}
