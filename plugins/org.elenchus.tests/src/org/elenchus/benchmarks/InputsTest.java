package org.elenchus.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class InputsTest {

	private static List<String> inputs(long seed, int count) {
		return Stream.generate(new Inputs(new Random(seed), Set.of("basedOn"))::next).limit(count).toList();
	}

	@Test
	void theSameSeedGivesTheSameInputs() {
		assertEquals(inputs(1, 200), inputs(1, 200));
		assertNotEquals(inputs(1, 200), inputs(2, 200));
	}

	@Test
	void nowAndThenAnInputIsLongAndNoneIsTooLong() {
		List<Integer> lengths = inputs(1, 10_000).stream().map(String::length).toList();
		long longOnes = lengths.stream().filter(length -> length > 5_000).count();
		assertTrue(longOnes > 5 && longOnes < 50, () -> longOnes + " long ones");
		assertTrue(lengths.stream().allMatch(length -> length <= Inputs.LONGEST));
	}

	@Test
	void keywordsAndMarkupAreMixedIn() {
		List<String> inputs = inputs(1, 2_000);
		for (String piece : List.of("basedOn", "{@s p. 3 | C3}", "--}", "\n\n", "\ud800")) {
			assertTrue(inputs.stream().anyMatch(input -> input.contains(piece)), () -> Escapes.visible(piece));
		}
	}
}
