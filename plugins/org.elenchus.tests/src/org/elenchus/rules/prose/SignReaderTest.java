package org.elenchus.rules.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignReaderTest {

	private final SignReader reader = new SignReader(SignWords.of(new Tongue("nl")));

	private String signs(String sentence) {
		return reader.in(Sentences.in(sentence).getFirst(), Set.of()).toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "De sluis stond open tot het weer donker werd.; [PAST]", "Hij sloot de sluis.; [PAST, THEY, SHORT]",
			"Toen de brand uitbrak, vluchtte iedereen naar de haven.; [PAST, TIME, GENERAL]", "De bedoelde sluis blijft voor altijd open.; [PRESENT, GENERAL]",
			"De sluizen bij Zwolle en Kampen zijn gesloopt.; [NAME, NAMES, PERFECT]", "Jansen, P., Sluizen langs de IJssel.; [NAME, NAMES, VERBLESS, AUTHOR_FIRST]",
			"Waar lag de sluis van die dijk?; [PAST, ASKING, QUESTION]", "De sluis waar het water hoog stond.; [PAST]", "Zie de kaart van de dijken hier.; [TELLING, VERBLESS]",
			"Zo luidt de keur van de oude dijk:; [PRESENT, COLON]", "“De sluis van de dijk staat open.”; [PRESENT, QUOTED]", "’s Avonds ging de sluis weer helemaal open.; [PAST, NAME]",
			"De sluis van de dijk opende om 7; [PAST, NUMBER_LAST]", "Misschien kunnen wij dat later nog nagaan.; [TIME, MODAL, HEDGE, WE]" })
	void readsOffASentenceWhatItHas(String sentence, String expected) {
		assertEquals(expected, signs(sentence));
	}

	@Test
	void whatTheListsFindIsASign() {
		assertEquals(Set.of(Sign.DATE, Sign.PAST, Sign.THEY, Sign.SHORT), reader.in(Sentences.in("Hij brandde.").getFirst(), Set.of(Checkable.DATE, Checkable.QUOTATION)));
	}

	@Test
	void aWordLongerThanAnyIsNone() {
		assertEquals("[VERBLESS, SHORT]", signs("x".repeat(100_000) + "werkte."));
	}
}
