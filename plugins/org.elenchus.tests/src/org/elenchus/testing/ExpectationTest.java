package org.elenchus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.elenchus.model.text.TextRange;
import org.elenchus.testing.Expectation.Place;
import org.junit.jupiter.api.Test;

class ExpectationTest {

	@Test
	void caretsPointToTheLineAboveThem() {
		Expectation read = Expectation.read("""
				one
				two three
				#   ^^^^^ some-rule
				^^^ other-rule
				four
				""");
		assertEquals("one\ntwo three\nfour\n", read.text());
		assertEquals(List.of(place("other-rule", 4, 7), place("some-rule", 8, 13)), read.places());
	}

	@Test
	void marksReachOverLinesAndStandInEachOther() {
		Expectation read = Expectation.read("a ‹x-y|b\nc ‹z|d››‹q|›\n");
		assertEquals("a b\nc d\n", read.text());
		assertEquals(List.of(place("x-y", 2, 7), place("z", 6, 7), place("q", 7, 7)), read.places());
	}

	@Test
	void anglesThatMarkNothingAreText() {
		assertEquals("‹a› › ^^ b", Expectation.read("‹a› › ^^ b").text());
	}

	@Test
	void whatIsShownTellsPlacesAndRulesApart() {
		assertEquals(Expectation.read("a ‹r|b›").toString(), Expectation.read("a b\n  ^ r").toString().replace("\n\n", "\n"));
		assertNotEquals(Expectation.read("a ‹r|b›").toString(), Expectation.read("a ‹s|b›").toString());
		assertNotEquals(Expectation.read("a ‹r|b›").toString(), Expectation.read("‹r|a b›").toString());
	}

	private static Place place(String rule, int start, int end) {
		return new Place(rule, new TextRange(start, end));
	}
}
