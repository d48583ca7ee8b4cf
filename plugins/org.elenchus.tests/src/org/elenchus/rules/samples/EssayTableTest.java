package org.elenchus.rules.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.rules.engine.Validated;
import org.junit.jupiter.api.Test;

/** The page about the sample editions tells what the rules find in the essays. */
class EssayTableTest {

	@Test
	void thePageTellsWhatTheRulesFindInTheEssays() throws IOException {
		String head = "| rule | " + Samples.ESSAYS.stream().map(essay -> Samples.file(essay.edition()).replace(".elx", ""))
				.collect(Collectors.joining(" | ")) + " |\n|---" + "|---".repeat(Samples.ESSAYS.size()) + "|\n";
		Samples.checkTable("README.md", head + Catalogue.installed().withoutHints().pages().stream()
				.filter(page -> Samples.ESSAYS.stream().anyMatch(essay -> of(essay, page.id()).findAny().isPresent()))
				.map(EssayTableTest::row).collect(Collectors.joining()));
	}

	/** Good work has questions left open, and no errors. */
	@Test
	void theEssaysHaveNoErrors() {
		assertEquals(List.of(), Samples.ESSAYS.stream().flatMap(essay -> essay.findings().stream())
				.filter(finding -> finding.severity() == Severity.ERROR).toList());
	}

	private static String row(RulePage page) {
		String rule = page.id();
		return "| [%s](../org.elenchus.rules/docs/%s/%1$s.md) | ".formatted(rule, page.group()) + Samples.ESSAYS.stream()
				.map(essay -> of(essay, rule).map(finding -> key(essay.edition(), finding.range())).distinct()
						.map(key -> "`" + key + "`").collect(Collectors.joining(", ")))
				.collect(Collectors.joining(" | ")) + " |\n";
	}

	private static Stream<Finding> of(Validated essay, String rule) {
		return essay.findings().stream().filter(finding -> finding.rule().equals(rule));
	}

	/** The key of the claim with these words, or of the source that is cited there; else the words themselves. */
	private static String key(Edition edition, TextRange place) {
		Stream<String> claims = edition.claims().stream().filter(claim -> claim.place().equals(place)).map(Claim::key);
		Stream<String> cited = Stream.concat(edition.citations().stream(),
				edition.claims().stream().flatMap(claim -> claim.evidence().stream()))
				.filter(evidence -> evidence.range().equals(place)).map(Evidence::sourceKey);
		return Stream.concat(claims, cited).findFirst().orElse(edition.text().substring(place.start(), place.end()));
	}
}
