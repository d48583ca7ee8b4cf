package org.elenchus.model.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;

/**
 * What it means for a claim that a source does not count any longer.
 *
 * @param edition where the claim stands
 * @param claim   the claim
 * @param fallen  those of its supports that rest on nothing else
 * @param losses  what it loses by that; empty if enough remains
 */
public record Impact(Edition edition, Claim claim, List<Evidence> fallen, Set<Loss> losses) {

	public Impact {
		fallen = List.copyOf(fallen);
		losses = losses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(losses));
	}
}
