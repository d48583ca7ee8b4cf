package org.elenchus.model.evidence;

import java.util.List;
import java.util.Optional;

import org.elenchus.model.edition.Evidence;

/**
 * How many independent voices speak in some citations.
 *
 * @param classes the citations, those together that are not independent of each other; in the order in which they were given
 * @param sole    what the one thing is called on which all of them rest: a source by its key, an author by name, an item
 *                of an archive by its numbers; empty if there is none, or if a source is unknown
 * @param roots   what those are called to which they go back; of many, the first
 */
public record Voices(List<List<Evidence>> classes, Optional<String> sole, List<String> roots) {

	public Voices {
		classes = List.copyOf(classes);
		roots = List.copyOf(roots);
	}

	/** How many voices there are. */
	public int count() {
		return classes.size();
	}
}
