package org.elenchus.rules.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Things that answer one question, each with an interval, and which of them cannot agree. Sorted by both bounds, so that
 * what lies apart from a thing stands at the two ends; no thing is held against all others.
 */
final class Apart<T, C extends Comparable<? super C>> {

	/** So many others are looked at, at either end: with more, the cost would grow with their square. */
	static final int ENOUGH = 32;
	/** So many contradictions of one thing are told: more tell nobody more. */
	static final int MOST = 8;

	private final Function<T, Interval<C>> interval;
	private final List<T> byEnd;
	private final List<T> byStart;

	Apart(List<T> things, Function<T, Interval<C>> interval) {
		this.interval = interval;
		this.byEnd = things.stream().sorted(Comparator.comparing(thing -> interval.apply(thing).high())).toList();
		Comparator<T> byLow = Comparator.comparing(thing -> interval.apply(thing).low());
		this.byStart = things.stream().sorted(byLow.reversed()).toList();
	}

	/** Those that lie wholly before or behind a thing and that count. */
	Stream<T> from(T thing, Predicate<T> counts) {
		Interval<C> own = interval.apply(thing);
		Stream<T> before = byEnd.stream().limit(ENOUGH).takeWhile(other -> interval.apply(other).isBefore(own));
		Stream<T> behind = byStart.stream().limit(ENOUGH).takeWhile(other -> own.isBefore(interval.apply(other)));
		return Stream.concat(before, behind).filter(counts);
	}
}
