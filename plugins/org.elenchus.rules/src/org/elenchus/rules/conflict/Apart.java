package org.elenchus.rules.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Things that answer one question, each with an interval, and for each of them the earlier ones with which it cannot agree: a contradiction
 * is told once, at its later place. Of the earlier ones those are kept that end first and those that begin last, for what lies apart from a
 * thing is among these; no thing is held against all others.
 */
final class Apart<T, C extends Comparable<? super C>> {

	/** So many others are looked at, at either end: with more, the cost would grow with their square. */
	static final int ENOUGH = 32;
	/** So many contradictions of one thing are told: more tell nobody more. */
	static final int MOST = 8;

	private final Map<T, List<T>> earlier = new IdentityHashMap<>();

	/** @param things the things, in the order in which they are read */
	Apart(List<T> things, Function<T, Interval<C>> interval) {
		List<T> firstEnds = new ArrayList<>();
		List<T> lastStarts = new ArrayList<>();
		Comparator<T> byEnd = Comparator.comparing(thing -> interval.apply(thing).high());
		Comparator<T> byStart = Comparator.comparing(thing -> interval.apply(thing).low());
		for (T thing : things) {
			Interval<C> own = interval.apply(thing);
			Stream<T> before = firstEnds.stream().takeWhile(other -> interval.apply(other).isBefore(own));
			Stream<T> behind = lastStarts.stream().takeWhile(other -> own.isBefore(interval.apply(other)));
			List<T> apart = Stream.concat(before, behind).toList();
			if (!apart.isEmpty()) {
				earlier.put(thing, apart);
			}
			keep(thing, firstEnds, byEnd);
			keep(thing, lastStarts, byStart.reversed());
		}
	}

	/** Keeps the first ones of an order; of several that are alike, those that were read first come first. */
	private static <T> void keep(T thing, List<T> kept, Comparator<T> order) {
		int place = kept.size();
		while (place > 0 && order.compare(kept.get(place - 1), thing) > 0) {
			place--;
		}
		kept.add(place, thing);
		if (kept.size() > ENOUGH) {
			kept.removeLast();
		}
	}

	/** The earlier ones that lie wholly before or behind a thing and that count. */
	Stream<T> earlier(T thing, Predicate<T> counts) {
		return earlier.getOrDefault(thing, List.of()).stream().filter(counts);
	}
}
