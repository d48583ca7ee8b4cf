package org.elenchus.model.evidence;

import java.util.List;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;

/**
 * A citation at second hand that closes a circle: the source that was read reports one that rests on it in turn.
 *
 * @param edition  where the claim stands
 * @param claim    the claim
 * @param evidence the citation
 * @param circle   one round through the circle, from the source that was read: each rests on the next, the last on the first
 */
public record CircularCitation(Edition edition, Claim claim, Evidence evidence, List<Source> circle) {

	public CircularCitation {
		circle = List.copyOf(circle);
	}
}
