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

class ReasonsTest {

	private static final Pattern USE = Pattern.compile("new BadInput\\(\"([^\"]+)\"");

	@Test
	void bothLanguagesGiveTheSameReasons() {
		assertEquals(keys("en"), keys("nl"));
	}

	@Test
	void everyReasonThatIsGivenHasWordsAndTheOtherWayRound() {
		Set<String> used = new TreeSet<>();
		for (Path file : ProjectFolder.files(each -> each.toString().endsWith(".java") && !each.toString().contains("org.elenchus.tests"))) {
			Matcher use = USE.matcher(ProjectFolder.read(file));
			while (use.find()) {
				used.add(use.group(1));
			}
		}
		assertFalse(used.isEmpty());
		assertEquals(keys("en"), used);
	}

	private static Set<String> keys(String language) {
		return new TreeSet<>(ResourceBundle.getBundle("org.elenchus.importer.raw.reasons", Locale.of(language),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).keySet());
	}
}
