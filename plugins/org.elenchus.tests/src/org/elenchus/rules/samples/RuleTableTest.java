package org.elenchus.rules.samples;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.model.text.LineIndex;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.rules.engine.Validated;
import org.junit.jupiter.api.Test;

/** The workshop's page tells where each rule can be seen at work. */
class RuleTableTest {

	private static final String HEAD = "| rule | here | in the essays |\n|---|---|---|\n";

	@Test
	void thePageTellsWhereEachRuleReports() throws IOException {
		Samples.checkTable("workshop/README.md",
				HEAD + Catalogue.installed().pages().stream().map(RuleTableTest::row).collect(Collectors.joining()));
	}

	private static String row(RulePage page) {
		String here = Samples.WORKSHOP.stream().flatMap(sample -> WorkshopPiece.of(sample).stream()).filter(one -> one.isAbout(page.id()))
				.findFirst().map(piece -> link("", piece.file(), piece.lineOf(page.id()))).orElse("");
		String essays = Samples.ESSAYS.stream().flatMap(sample -> inEssay(sample, page.id()).stream())
				.collect(Collectors.joining(", "));
		return "| [%s](../../org.elenchus.rules/docs/%s/%1$s.md) | %s | %s |\n".formatted(page.id(), page.group(), here, essays);
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
