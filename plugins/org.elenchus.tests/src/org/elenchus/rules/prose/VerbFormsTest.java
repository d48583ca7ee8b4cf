package org.elenchus.rules.prose;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbFormsTest {

	private final VerbForms dutch = VerbForms.of(new Tongue("nl"));

	@ParameterizedTest
	@ValueSource(strings = { "weigerde", "noemden", "noemde", "vluchtte", "vluchtten", "werkten", "leidde", "leidden", "groeide", "opende", "tekende", "stopte" })
	void weakPastTensesEndInADental(String word) {
		assertTrue(dutch.isPast(word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gemaakte", "opgestelde", "brandende", "grootste", "vrienden", "rechten", "beelden", "tijden", "molen", "hij" })
	void whatOnlyLooksLikeOneIsNone(String word) {
		assertFalse(dutch.isPast(word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "uitbrak", "terugkwam", "verbrak", "ontving" })
	void aStrongPastTenseCanHaveAPrefix(String word) {
		assertTrue(dutch.isPrefixed(word, Set.of("brak", "kwam", "ving")::contains));
	}

	@ParameterizedTest
	@ValueSource(strings = { "brak", "molenbrak", "uitvinding" })
	void whatHasNoneIsNotPrefixed(String word) {
		assertFalse(dutch.isPrefixed(word, Set.of("brak", "kwam", "ving")::contains));
	}

	@ParameterizedTest
	@ValueSource(strings = { "probeert", "vindt", "houdt" })
	void someFormsOfThePresentShow(String word) {
		assertTrue(dutch.isPresent(word));
		assertFalse(dutch.isPresent("molens"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gebouwd", "geschreven", "afgebrand", "verkocht", "herbouwd" })
	void participlesBeginOrEndLikeOne(String word) {
		assertTrue(dutch.isParticiple(word));
	}
}
