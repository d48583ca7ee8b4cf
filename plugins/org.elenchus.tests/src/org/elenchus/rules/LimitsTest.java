package org.elenchus.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.model.extension.Extensions;
import org.elenchus.rules.Threshold.Unit;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.testing.KeptFile;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What policies can set of rules is what the rules declare, on every page that tells of it. */
class LimitsTest {

	private static final Path POLICIES = ProjectFolder.of("plugins/org.elenchus.rules/docs/policies.md");
	private static final String HEAD = "| rule | what its limit is | usual | from | to |\n|---|---|---|---|---|\n";
	private static final Map<Unit, String> UNITS = Map.of(Unit.PER_CENT, "A share in per cent", Unit.YEARS, "Years", Unit.GRADE, "A grade",
			Unit.GRADE_TABLE, "Levels of confidence with grades");
	private static final Threshold<Integer> SHARE = Threshold.number(Unit.PER_CENT, 1, 60, 100);

	static List<Rule> rules() {
		return Extensions.of(Rule.class);
	}

	@Test
	void thePageAboutPoliciesListsThem() throws IOException {
		KeptFile.checkTable(POLICIES, "A test writes this table from the rules themselves.", rules().stream()
				.flatMap(rule -> rule.threshold().map(threshold -> row(rule, threshold)).stream()).collect(Collectors.joining("", HEAD, "")));
	}

	private static String row(Rule rule, Threshold<?> threshold) {
		return "| `%s` | %s | %s | %s | %s |\n".formatted(rule.id(), UNITS.get(threshold.unit()).toLowerCase(), threshold.usual(),
				threshold.smallest(), threshold.largest());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theRulesPageTellsIts(Rule rule) {
		String body = RulePage.of(rule).body().replaceAll("\\s+", " ");
		String told = rule.threshold().map(threshold -> told(rule, threshold)).orElse("");
		assertTrue(body.contains(told), told);
		assertEquals(rule.threshold().isPresent(), body.contains("**The limit.**"), rule.id());
	}

	private static String told(Rule rule, Threshold<?> threshold) {
		String written = threshold.usual().contains(" ") ? '"' + threshold.usual() + '"' : threshold.usual();
		return "**The limit.** %s, from %s to %s; %s where no policy says otherwise: `limit %s %s`.".formatted(UNITS.get(threshold.unit()),
				threshold.smallest(), threshold.largest(), threshold.usual(), rule.id(), written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "60", "100" })
	void aWholeNumberWithinItsBoundsIsTaken(String written) {
		assertTrue(SHARE.takes(written));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "101", "6.5", "-1", " 60", "many", "", "99999999999", "\u0666" })
	void nothingElseIsTaken(String written) {
		assertEquals(false, SHARE.takes(written));
	}

	@Test
	void whatIsUsualIsWithinTheBounds() {
		assertEquals("101 is not between 1 and 100",
				assertThrows(IllegalArgumentException.class, () -> Threshold.number(Unit.PER_CENT, 1, 101, 100)).getMessage());
	}
}
