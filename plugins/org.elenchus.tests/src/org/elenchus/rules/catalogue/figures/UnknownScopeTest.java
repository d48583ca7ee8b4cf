package org.elenchus.rules.catalogue.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownScopeTest extends RuleTest {

	private static final String WORDS = "{scope kulaks: \"deported kulaks, whole USSR\" variants \"kulaks deported\"}\n{scope towns: \"townspeople\"}\n";

	UnknownScopeTest() {
		super(new UnknownScope());
	}

	@Test
	void firesOnAScopeThatNoCardHas() {
		check("{x figure| ‹unknown-scope|One›}.\n\n{claim x: value 3 persons scope \"peasants\"}\n" + WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kulaks", "\"Deported kulaks – whole USSR\"", "\"Kulaks deported\"", "towns", "\"Townspeople\"" })
	@Tag("boundary")
	void theKeyTheFormAndAVariantAreKnown(String scope) {
		check("{x figure| One}.\n\n{claim x: value 3 persons scope " + scope + "}\n" + WORDS);
	}

	@Test
	@Tag("boundary")
	void withoutAVocabularyNothingIsUnknown() {
		check("{x figure| One}.\n\n{claim x: value 3 persons scope \"peasants\"}\n{unit persons}\n");
		check("{x figure| One}, {y figure| two}.\n\n{claim x: value 3 persons}\n{claim y: value 3 persons for \"the Urals\" scope \"\"}\n" + WORDS);
	}

	@Test
	void theWordsCanStandInAnotherText() {
		check("{edition e \"E\"}\n\n{x figure| ‹unknown-scope|One›}, {y figure| two}.\n\n{claim x: value 3 persons scope \"peasants\"}\n{claim y: value 3 persons scope towns}\n",
				WORDS);
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x figure| One}{except unknown-scope \"only here\" by ab on 2026-02-11}.\n\n{claim x: value 3 persons scope \"peasants\"}\n" + WORDS);
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("One.{^1}\n\n{^1| {x figure| ‹unknown-scope|one\nday›}.} “{\"y| ‹unknown-scope|Two›}”\n\n{claim x: scope \"town’s people\"}\n{claim y: scope \"kulak deported\"}\n" + WORDS);
	}

	@Test
	void proposesTheNearestByWordsAndThenByLetters() {
		assertNearest("deported kulaks of the whole country", "deported kulaks, whole USSR", "kulaks");
		assertNearest("townsmen, and kulaks deported", "deported kulaks, whole USSR", "kulaks");
		assertNearest("town’s people", "townspeople", "towns");
	}

	private void assertNearest(String said, String shown, String key) {
		String text = "{x figure| One}.\n\n{claim x: value 3 scope \"" + said + "\"}\n" + WORDS;
		Finding finding = findings(text).getFirst();
		assertEquals("The project has no card for the scope “" + said + "” of “One”; the nearest word is “" + shown + "”.", finding.message().what());
		TextEdit edit = finding.fixes().getFirst().edits().getFirst();
		assertEquals(text.replace('"' + said + '"', key), text.substring(0, edit.range().start()) + edit.replacement() + text.substring(edit.range().end()));
	}

	@Test
	void aCardInAnotherTextIsNotChangedFromHere() {
		assertEquals(List.of(), findings("{edition e \"E\"}\n\n{x figure| One}.\n", "{claim x: value 3 scope \"peasants\"}\n" + WORDS).getFirst().fixes());
	}

	@Test
	void whatIsNearToNothingIsToldOnceForAll() {
		List<Finding> told = findings("{claim x: value 3 scope \"peasants\"}\n{claim y: value 3 scope \"serfs\"}\n{claim z: value 3 scope \"town’s people\"}\n" + WORDS);
		assertEquals(List.of("The project has no card for the scope “peasants” of “x”. One more place is concerned.",
				"The project has no card for the scope “town’s people” of “z”; the nearest word is “townspeople”."), told.stream().map(finding -> finding.message().what()).sorted().toList());
	}
}
