package org.elenchus.rules.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.batch.Validated;
import org.elenchus.model.text.LineIndex;
import org.elenchus.rules.Catalogue;
import org.elenchus.rules.RulePage;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

/** The workshop's page tells where each rule can be seen at work. */
class RuleTableTest {

	private static final Path PAGE = Samples.FOLDER.resolve("workshop/README.md");
	private static final String START = "A test writes this table from what the rules find.\n\n";
	private static final String HEAD = "| rule | here | in the essays |\n|---|---|---|\n";

	/** A stale table is written anew; the test that did so fails once. */
	@Test
	void thePageTellsWhereEachRuleReports() throws IOException {
		String page = ProjectFolder.read(PAGE);
		String fresh = page.substring(0, page.indexOf(START) + START.length()) + HEAD
				+ Catalogue.installed().pages().stream().map(RuleTableTest::row).collect(Collectors.joining());
		if (!fresh.equals(page)) {
			Files.writeString(PAGE, fresh);
		}
		assertEquals(fresh, page, "workshop/README.md was stale and has been written anew");
	}

	private static String row(RulePage page) {
		String here = Samples.WORKSHOP.stream().flatMap(sample -> Station.of(sample).stream()).filter(one -> one.isAbout(page.id()))
				.findFirst().map(station -> link("", station.file(), station.lineOf(page.id()))).orElse("");
		String essays = Samples.ESSAYS.stream().flatMap(sample -> inEssay(sample, page.id()).stream())
				.collect(Collectors.joining(", "));
		return "| [%s](../../org.elenchus.rules/docs/%1$s.md) | %s | %s |\n".formatted(page.id(), here, essays);
	}

	private static Optional<String> inEssay(Validated sample, String rule) {
		LineIndex lines = new LineIndex(sample.edition().text());
		return sample.findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst()
				.map(finding -> link("../editions/", Samples.file(sample.edition()), lines.line(finding.range().start())));
	}

	private static String link(String folder, String file, int line) {
		return "[%s:%d](%s%1$s#L%2$d)".formatted(file, line, folder);
	}
}
