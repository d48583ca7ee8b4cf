package org.elenchus.rules.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

class ApartTest {

	@Property(tries = 200)
	void findsAllEarlierOnesThatShareNothingWithAThing(@ForAll @Size(max = Apart.ENOUGH) List<@IntRange(max = 20) Integer> starts,
			@ForAll @IntRange(max = 6) int length) {
		List<Interval<Integer>> things = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			things.add(new Interval<>(starts.get(i), starts.get(i) + (i * 7 + length) % 6));
		}
		Apart<Interval<Integer>, Integer> apart = new Apart<>(things, thing -> thing);
		for (Interval<Integer> thing : things) {
			assertEquals(things.stream().takeWhile(other -> other != thing).filter(other -> thing.isBefore(other) || other.isBefore(thing)).collect(Collectors.toSet()),
					new HashSet<>(apart.earlier(thing, other -> true).toList()));
		}
	}

	@Test
	void manyThingsAreNotAllHeldAgainstEachOther() {
		List<Interval<Integer>> things = IntStream.range(0, 10_000).mapToObj(i -> new Interval<>(i, i)).toList();
		Apart<Interval<Integer>, Integer> apart = new Apart<>(things, thing -> thing);
		assertEquals(Apart.ENOUGH, apart.earlier(things.get(5_000), other -> true).count());
		assertEquals(0, apart.earlier(things.get(0), other -> true).count());
	}

	@Test
	void onlyThoseThatCountAreFound() {
		Interval<Integer> one = new Interval<>(1, 2);
		Interval<Integer> two = new Interval<>(3, 4);
		Interval<Integer> three = new Interval<>(5, 6);
		Apart<Interval<Integer>, Integer> apart = new Apart<>(List.of(one, two, three), thing -> thing);
		assertEquals(List.of(two), apart.earlier(three, other -> other != one).toList());
	}
}
