package org.elenchus.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MinimiserTest {

	@Test
	void whatDoesNotMatterGoes() {
		assertEquals("{<", Minimiser.minimise("In 1934 {@s}Kirov {a| was {<shot}, and", text -> text.contains("{<")));
	}

	@Test
	void twoPlacesThatMatterBothStay() {
		assertEquals("{}", Minimiser.minimise("one { two } three", text -> text.indexOf('{') >= 0 && text.indexOf('}') > text.indexOf('{')));
	}

	@Test
	void whatFailsAlwaysBecomesEmpty() {
		assertEquals("", Minimiser.minimise("In 1934", text -> true));
	}

	@Test
	void whatDoesNotFailAgainStaysAsItIs() {
		assertEquals("In 1934", Minimiser.minimise("In 1934", text -> false));
	}
}
