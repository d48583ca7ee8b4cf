package org.elenchus.sources.library;

import java.util.Optional;

/** Finds the files in which the full texts of sources stand. */
@FunctionalInterface
public interface Library {

	/** The library of someone who has texts without a folder: of no file can be said whether it is there. */
	Library NONE = (edition, path) -> Optional.empty();

	/**
	 * What a source's card names as its full text.
	 *
	 * @param edition the location of the file in which the card stands
	 * @param path    the path on the card, relative to that file
	 * @return empty if nobody can say
	 */
	Optional<Holding> find(String edition, String path);
}
