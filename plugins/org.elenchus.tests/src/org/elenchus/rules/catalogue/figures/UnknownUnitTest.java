package org.elenchus.rules.catalogue.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.model.finding.Finding;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownUnitTest extends RuleTest {

	private static final String WORDS = "{unit persons \"persons\"}\n{unit hearths: \"hearths\" variants \"chimneys\"}\n";

	UnknownUnitTest() {
		super(new UnknownUnit());
	}

	@Test
	void firesOnAUnitThatNoCardHasOnceForEachCard() {
		check("{x figure| ‹unknown-unit|One›}.\n\n{claim x: value 3 houses for 1712, 4 houses for 1713}\n" + WORDS);
		assertEquals(2, findings("{x figure| One}.\n\n{claim x: value 3 heaths for 1712, 4 personas for 1713}\n" + WORDS).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "persons", "people", "personen", "hearths", "Chimneys", "\"per cent\"", "" })
	@Tag("boundary")
	void theKeyAVariantAndWhatMeansTheSameAreKnown(String unit) {
		check("{x figure| One}.\n\n{claim x: value 3 " + unit + "}\n" + WORDS);
	}

	@Test
	@Tag("boundary")
	void withoutAVocabularyNothingIsUnknown() {
		check("{x figure| One}.\n\n{claim x: value 3 houses}\n{scope s \"S\"}\n");
	}

	@Test
	void theWordsCanStandInAnotherText() {
		check("{edition e \"E\"}\n\n{x figure| ‹unknown-unit|One›}.\n\n{claim x: value 3 houses}\n", WORDS);
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x figure| One}{except unknown-unit \"only here\" by ab on 2026-02-11}.\n\n{claim x: value 3 houses}\n" + WORDS);
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("One.{^1}\n\n{^1| {x figure| ‹unknown-unit|one\nday›}.} “{\"y| ‹unknown-unit|Two›}”\n\n{claim x: value 3 heaths}\n{claim y: value 4 personas}\n" + WORDS);
	}

	@Test
	void proposesTheNearest() {
		Finding finding = findings("{x figure| One}.\n\n{claim x: value 3 heaths}\n" + WORDS).getFirst();
		assertEquals("The project has no card for the unit “heaths” of “One”; the nearest word is “hearths”.", finding.message().what());
		assertEquals("hearths", finding.fixes().getFirst().edits().getFirst().replacement());
	}
}
