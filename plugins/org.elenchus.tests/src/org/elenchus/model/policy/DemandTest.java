package org.elenchus.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {

	@ParameterizedTest
	@CsvSource({ "all, event, true", "all, '', true", "event figure, event, true", "event figure, figure, true",
			"event figure, motive, false", "event, '', false", "contested, contested, true", "contested, event, false",
			"contested event, event, true", "contested event, motive contested, true", "contested event, motive, false",
			"'', event, false", "' event ', event, true", "luck, event, false" })
	void holdsForTheClaimsThatItNames(String words, String head, boolean holds) {
		assertEquals(holds, Demand.of(1, words).holdsFor(claim(head)));
	}

	private static Claim claim(String head) {
		return Editions.read("{x " + head + "| one}").claims().getFirst();
	}
}
