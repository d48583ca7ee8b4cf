package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.rules.wording.TextHash;
import org.junit.jupiter.api.Test;

class LongFingerprintsTest {

	private static final String LONG = "x\n" + "woorden ".repeat(Fingerprints.LONG);

	@Test
	void aLongBeginningThatIsDigestedOnceGivesTheFingerprintOfTheWholeText() {
		Fingerprints fingerprints = new Fingerprints();
		assertEquals(TextHash.of("rule\n" + LONG + "\nvalue\n1"), fingerprints.of(fingerprints.identity("rule", LONG, "\nvalue")));
		assertEquals(TextHash.of("rule\n" + LONG + "\nother\n1"), fingerprints.of(fingerprints.identity("rule", LONG, "\nother")));
	}

	@Test
	void whatSaysTheSameIsToldApartByItsOrderAlsoWhereItsWordsAreAnotherString() {
		Fingerprints fingerprints = new Fingerprints();
		fingerprints.identity("rule", LONG, "\nvalue");
		assertEquals(TextHash.of("rule\n" + LONG + "\nvalue\n2"), fingerprints.of(fingerprints.identity("rule", new String(LONG), "\nvalue")));
	}
}
