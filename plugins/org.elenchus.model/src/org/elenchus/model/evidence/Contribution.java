package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.edition.Edition;

/**
 * What one edition says of how sources rest on each other.
 *
 * @param relations  by its sources' cards
 * @param secondHand by its citations, claim by claim
 */
record Contribution(List<Relation> relations, List<List<SecondHand>> secondHand) {

	static Contribution of(Edition edition) {
		List<List<SecondHand>> secondHand = new ArrayList<>();
		edition.claims().stream().filter(SecondHand::isIn).forEach(claim -> secondHand.add(SecondHand.of(edition, claim)));
		return new Contribution(edition.sources().stream().map(Relation::of).toList(), secondHand);
	}
}
