package org.elenchus.markup.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Problem;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds wherever short spans were meant to end by their keys. */
class CrossingProperties {

	@Property
	void eachSpanThatEndsByItsKeyIsToldOnceAndNothingElseIs(@ForAll @Size(max = 24) List<@IntRange(min = 0, max = 1_000) Integer> turns) {
		Overlap overlap = new Overlap(turns);
		assertEquals(overlap.problems(), problems(overlap.text()).stream()
				.map(problem -> problem.kind() + " " + problem.range().start()).toList(), overlap.text());
	}

	@Property
	void mendedOneAfterTheOtherInAnyOrderTheyLeaveNoMistake(@ForAll @Size(max = 24) List<@IntRange(min = 0, max = 1_000) Integer> turns,
			@ForAll Random random) {
		Overlap overlap = new Overlap(turns);
		String text = overlap.text();
		for (int left = overlap.problems().size(); left > 0; left--) {
			List<Problem> problems = problems(text);
			assertEquals(left, problems.size(), text);
			text = Mended.apply(text, new LostEnds(text).of(problems.get(random.nextInt(left))).getFirst());
		}
		assertEquals(overlap.mended(), text);
		assertEquals(List.of(), problems(text));
	}

	private static List<Problem> problems(String text) {
		return Editions.read(text).problems();
	}
}
