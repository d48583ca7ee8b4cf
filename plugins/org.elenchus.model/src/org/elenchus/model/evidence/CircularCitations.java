package org.elenchus.model.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.elenchus.model.Source;

/** The citations at second hand that close a circle; which these are is found anew when other sources are cited so. */
final class CircularCitations {

	private final Filiation filiation;
	/** The citations at second hand, claim by claim. */
	private final List<List<SecondHand>> told;
	private final List<Closing> closings;

	/**
	 * A citation that closes a circle.
	 *
	 * @param claim    the place of its claim among those that have citations at second hand
	 * @param citation its place among those of the claim
	 * @param circle   one round through the circle, from the source that was read
	 */
	record Closing(int claim, int citation, List<Source> circle) {
	}

	private CircularCitations(Filiation filiation, List<List<SecondHand>> told, List<Closing> closings) {
		this.filiation = filiation;
		this.told = told;
		this.closings = closings;
	}

	/**
	 * @param told   the citations at second hand, claim by claim
	 * @param former how it was before the last change
	 */
	static CircularCitations of(Filiation filiation, List<List<SecondHand>> told, Optional<CircularCitations> former) {
		List<Closing> closings = former.filter(one -> one.filiation == filiation && one.isTold(told)).map(one -> one.closings)
				.orElseGet(() -> CircleSearch.in(filiation, told));
		return new CircularCitations(filiation, told, closings);
	}

	/** Whether the same sources are cited via the same ones, for claims in the same order. */
	private boolean isTold(List<List<SecondHand>> now) {
		return told.size() == now.size() && IntStream.range(0, told.size()).allMatch(i -> isTheSame(told.get(i), now.get(i)));
	}

	private static boolean isTheSame(List<SecondHand> one, List<SecondHand> other) {
		return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(i -> one.get(i).tiesAs(other.get(i)));
	}

	List<CircularCitation> all() {
		return closings.stream().map(this::citation).toList();
	}

	private CircularCitation citation(Closing closing) {
		SecondHand one = told.get(closing.claim).get(closing.citation);
		return new CircularCitation(one.edition(), one.claim(), one.evidence(), closing.circle);
	}
}
