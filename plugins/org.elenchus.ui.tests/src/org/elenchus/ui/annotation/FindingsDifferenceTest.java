package org.elenchus.ui.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;

class FindingsDifferenceTest {

	/** Before, now, what is no longer right, and what is in its place; each finding as a fingerprint, where it starts and where it ends. */
	private static final String CASES = """
			a1-2 b5-6 c9-10 | a1-2 b5-6 c9-10  |      |
			a1-2 b5-6 c9-10 | a1-2 b6-7 c10-11 |      |
			a1-2 b5-6 c9-10 | a1-2 b5-7 c10-11 | b5-6 | b5-7
			a1-2 b5-6 c9-10 | a1-2 d5-6 c9-10  | b5-6 | d5-6
			a1-2 b5-6 c9-10 | a1-2 c9-10       | b5-6 |
			a1-2 c9-10      | a1-2 b5-6 c12-13 |      | b5-6
			a1-2 b5-6       | a1-2 b5-6 c9-10  |      | c9-10
			a1-2 b5-6 c9-10 | a1-2 b6-7 c11-12 | b5-6 | b6-7
			a1-2 a1-2       | a1-2             | a1-2 |
			                | a1-2             |      | a1-2
			a1-2            |                  | a1-2 |
			                |                  |      |
			""";

	@Test
	void onlyWhatAnEditDidNotJustMoveIsDifferent() {
		CASES.lines().forEach(line -> {
			String[] parts = Stream.of(line.split("[|]", -1)).map(String::strip).toArray(String[]::new);
			FindingsDifference difference = FindingsDifference.between(findings(parts[0]), findings(parts[1]));
			assertEquals(parts[2], written(difference.before()), line);
			assertEquals(parts[3], written(difference.now()), line);
		});
	}

	private static List<Wanted> findings(String written) {
		return Stream.of(written.split(" ")).filter(each -> !each.isEmpty()).map(FindingsDifferenceTest::finding).toList();
	}

	private static Wanted finding(String written) {
		String[] ends = written.substring(1).split("-");
		return new Wanted(new FindingKey("rule", written.substring(0, 1)), "warning", "says " + written.charAt(0),
				new TextRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])), false);
	}

	private static String written(List<Wanted> findings) {
		return findings.stream().map(each -> each.key().content() + each.place().start() + "-" + each.place().end()).collect(Collectors.joining(" "));
	}
}
