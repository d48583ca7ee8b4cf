package org.elenchus.importer.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users are told stands in files for both languages, and nothing else does. */
class ReasonsTest {

	@ParameterizedTest
	@ValueSource(strings = { "importer.raw.reasons", "importer.bibliography.labels", "importer.report.labels", "sources.bibliography.faults",
			"sources.library.labels" })
	void bothLanguagesHaveTheSameWords(String name) {
		assertEquals(keys(name, "en"), keys(name, "nl"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			importer.raw.reasons~new BadInput\\("([^"]+)"
			sources.bibliography.faults~(?:Fault\\.of|\\bfault)\\((?:[\\w.]+\\(\\)\\.line\\(\\)|[\\w.]+(?:\\(\\))?), "([^"]+)"
			importer.bibliography.labels~say\\("([^"]+)", language
			""")
	void everyReasonThatIsGivenHasWordsAndTheOtherWayRound(String name, String use) {
		Pattern pattern = Pattern.compile(use);
		Set<String> used = new TreeSet<>();
		for (Path file : ProjectFolder.files(each -> each.toString().endsWith(".java") && !each.toString().contains("org.elenchus.tests"))) {
			Matcher found = pattern.matcher(ProjectFolder.read(file));
			while (found.find()) {
				used.add(found.group(1));
			}
		}
		assertEquals(keys(name, "en"), used);
	}

	@Test
	void dutchIsDutch() {
		BadInput refused = new BadInput("too-large", 64);
		assertEquals("het bestand is groter dan 64 MB", refused.reason(Locale.of("nl", "BE")));
		assertEquals("the file is larger than 64 MB", refused.reason(Locale.FRENCH));
		assertFalse(refused.reason(Locale.of("nl")).equals(refused.getMessage()));
	}

	private static Set<String> keys(String name, String language) {
		return new TreeSet<>(ResourceBundle.getBundle("org.elenchus." + name, Locale.of(language),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).keySet());
	}
}
