package org.elenchus.batch.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.elenchus.markup.Editions;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.LeftOpen;
import org.elenchus.rules.metrics.Metrics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatsTableTest {

	private static final int CLAIMS = 1_200;

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "en § 1,200 § 12,000 § B2 1,200", "nl § 1.200 § 12.000 § B2 1.200" })
	void numbersAreWrittenAsTheLanguageDoes(Locale language, String claims, String open, String grades) throws IOException {
		String table = table(language);
		assertTrue(table.lines().anyMatch(line -> line.contains(".elx ") && line.contains(" " + claims + " ")), table);
		assertTrue(table.lines().anyMatch(line -> line.startsWith("  hearsay-only") && line.contains(open)), table);
		assertTrue(table.contains(grades), table);
	}

	private static String table(Locale language) throws IOException {
		Project project = new Project(List.of(Editions.read("{+ event B2| One}{@s} \n\n".repeat(CLAIMS) + "{source s}\n")));
		StringBuilder out = new StringBuilder();
		new StatsTable(language).write(new Stats(Metrics.of(project, LocalDate.of(2026, 6, 1)), List.of(), List.of(new LeftOpen("hearsay-only", "x", 12_000))), out);
		return out.toString();
	}
}
