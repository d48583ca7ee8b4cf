package org.elenchus.export.reading.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.export.Exported;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Validated;
import org.junit.jupiter.api.Test;

class SourceLabelsTest {

	private static String exported(String text) {
		Validated validated = Engine.forReports(Locale.ENGLISH, Questions.USUAL).validate(List.of(new InputText("a.elx", text))).getFirst();
		return Exported.as("text", Map.of("width", "200"), validated.edition(), new Project(List.of(validated.edition())), List.of());
	}

	/** The lines of the bibliography, which start with a short form. */
	private static List<String> labels(String text) {
		return exported(text).lines().filter(line -> line.startsWith("Knight ")).toList();
	}

	@Test
	void theTwentySeventhOfTheSameYearHasTwoLetters() {
		StringBuilder text = new StringBuilder("One.\n\n");
		for (int i = 1; i <= 53; i++) {
			text.append("{@k%1$02d}\n\n{source k%1$02d: book author \"Amy Knight\" title \"Part %1$02d\" year 1999}\n\n".formatted(i));
		}
		List<String> labels = labels(text.toString());
		assertEquals(53, labels.size());
		assertTrue(labels.get(0).startsWith("Knight 1999a: "), labels::toString);
		assertTrue(labels.get(25).startsWith("Knight 1999z: "), labels::toString);
		assertTrue(labels.get(26).startsWith("Knight 1999aa: "), labels::toString);
		assertTrue(labels.get(52).startsWith("Knight 1999ba: "), labels::toString);
	}

	@Test
	void sourcesOfOneAuthorAreSortedByTheirYearsAndThenByTheirTitles() {
		assertEquals(List.of("Knight 1990: Amy Knight, _Zeal_ (1990).", "Knight 1999a: Amy Knight, _Age_ (1999).",
				"Knight 1999b: Amy Knight, _Boys_ (1999)."), labels("""
				One {@a}{@b}{@c}.

				{source a: book author "Amy Knight" title "Boys" year 1999}

				{source b: book author "Amy Knight" title "Age" year 1999}

				{source c: book author "Amy Knight" title "Zeal" year 1990}
				"""));
	}
}
