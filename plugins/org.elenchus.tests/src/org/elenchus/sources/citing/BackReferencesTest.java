package org.elenchus.sources.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.sources.citing.BackReferences.StandIn;
import org.elenchus.sources.citing.BackReferences.Kind;
import org.junit.jupiter.api.Test;

class BackReferencesTest {

	@Test
	void tellsWhatEachWordStandsForAndWhereItStands() {
		assertEquals(List.of(new StandIn(Kind.PREVIOUS, 0, 6, "Ibidem"), new StandIn(Kind.EARLIER, 19, 23, "a.w."),
				new StandIn(Kind.SAME, 29, 33, "Idem")), BackReferences.all().in("Ibidem, 45; Lenoe, a.w., 33; Idem, 12."));
	}

	@Test
	void idemIsSaidOfManyThings() {
		assertEquals(List.of(), BackReferences.toSources(List.of()).in("Idem, 12."));
	}

	@Test
	void othersCanAddWords() {
		assertEquals(List.of(new StandIn(Kind.PREVIOUS, 0, 6, "aldaar")), BackReferences.toSources(List.of("aldaar")).in("aldaar, 12"));
	}
}
