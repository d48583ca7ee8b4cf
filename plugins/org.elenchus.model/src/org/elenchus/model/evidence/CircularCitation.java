package org.elenchus.model.evidence;

import java.util.List;

import org.elenchus.model.project.SourceCard;

/**
 * A citation at second hand that closes a circle: the source that was read reports one that rests on it in turn.
 *
 * @param location the file in which the claim stands
 * @param claim    the claim's key
 * @param support  the number of the citation among those that support the claim, from 0
 * @param circle   one round through the circle, from the source that was read: each rests on the next, the last on the first
 */
public record CircularCitation(String location, String claim, int support, List<SourceCard> circle) {

	public CircularCitation {
		circle = List.copyOf(circle);
	}
}
