package org.elenchus.model.project;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.elenchus.model.edition.Edition;

/**
 * What is left of an edition whose model is gone: what it contributes to overviews, as bytes.
 *
 * @param location the file's name as messages show it
 * @param parts    the bytes, by the names of the parts' classes
 */
public record Digest(String location, Map<String, byte[]> parts) {

	public Digest {
		parts = Map.copyOf(parts);
	}

	/** The digest of an edition for some overviews, beside what a project itself {@linkplain Project#OWN asks}. */
	public static Digest of(Edition edition, Collection<Overview<?, ?>> overviews) {
		Map<String, byte[]> parts = new HashMap<>();
		Stream.concat(Project.OWN.stream(), overviews.stream()).distinct()
				.forEach(overview -> parts.put(overview.part().getName(), ContributionBytes.write(overview.read().apply(edition))));
		return new Digest(edition.location(), parts);
	}

	/** @throws IllegalStateException if it was not made for this overview, or the bytes are damaged */
	<C extends Contribution> C part(Overview<C, ?> overview) {
		byte[] bytes = parts.get(overview.part().getName());
		if (bytes == null) {
			throw new IllegalStateException("the digest of " + location + " has no " + overview.part().getName());
		}
		try {
			return ContributionBytes.read(overview.part(), bytes);
		} catch (IOException e) {
			throw new IllegalStateException("the digest of " + location + " is damaged", e);
		}
	}
}
