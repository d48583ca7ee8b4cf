package org.elenchus.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.elenchus.model.finding.Message;
import org.junit.jupiter.api.Test;

class AdditionsTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final Message FIRST = new Message("It {is} so.", "For it is.", "Mend it.");

	@Test
	void whatIsAddedCountsAsTheLanguageDoes() {
		assertEquals("It {is} so. 12,000 more places are concerned.", new Additions(Locale.ENGLISH).to(FIRST, 12_000, List.of()).what());
		assertEquals("It {is} so. Het gaat ook om 12.000 andere plaatsen.", new Additions(DUTCH).to(FIRST, 12_000, List.of()).what());
	}

	@Test
	void oneMorePlaceIsCalledOne() {
		assertEquals("It {is} so. Het gaat ook om één andere plaats. Hierin begrepen: a, b.", new Additions(DUTCH).to(FIRST, 1, List.of("a", "b")).what());
		assertEquals(FIRST, new Additions(DUTCH).to(FIRST, 0, List.of()));
	}

	@Test
	void aMessageForManySaysHowManyThereAre() {
		assertEquals("1,200 claims of this chapter, nearly all, have this finding. The first: It {is} so.",
				new Additions(Locale.ENGLISH).ofMany(FIRST, 1_200, 1).what());
		assertEquals("Voor 1.200 beweringen in 1.100 korte hoofdstukken, bijna alle, geldt deze bevinding. De eerste: It {is} so.",
				new Additions(DUTCH).ofMany(FIRST, 1_200, 1_100).what());
	}
}
