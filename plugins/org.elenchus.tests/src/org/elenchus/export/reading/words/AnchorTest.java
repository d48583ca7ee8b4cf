package org.elenchus.export.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class AnchorTest {

	@Test
	void plainKeysStayReadable() {
		assertEquals("claim-deport-11_702", Anchor.of("claim", "deport-11_702"));
	}

	@Test
	void nothingThatMeansSomethingInAnAddressGetsThrough() {
		assertEquals("claim-a.20.b.22..3e..23.", Anchor.of("claim", "a b\">#"));
	}

	@Test
	void lettersOfOtherAlphabetsAreNumbers() {
		assertEquals("claim-caf.e9.", Anchor.of("claim", "café"));
	}

	@Test
	void differentKeysGiveDifferentIds() {
		assertNotEquals(Anchor.of("claim", "a b"), Anchor.of("claim", "a.20.b"));
	}
}
