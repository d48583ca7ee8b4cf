package org.elenchus.rules.conflict;

import java.io.Serializable;

/**
 * Everything from one bound to another, both included.
 *
 * @param low  the lower bound
 * @param high the upper bound
 */
public record Interval<C extends Comparable<? super C>>(C low, C high) implements Serializable {

	/** Whether all of this lies before all of the other. */
	boolean isBefore(Interval<C> other) {
		return high.compareTo(other.low) < 0;
	}

	/** The smallest interval that holds both. */
	Interval<C> with(Interval<C> other) {
		return new Interval<>(low.compareTo(other.low) <= 0 ? low : other.low, high.compareTo(other.high) >= 0 ? high : other.high);
	}
}
