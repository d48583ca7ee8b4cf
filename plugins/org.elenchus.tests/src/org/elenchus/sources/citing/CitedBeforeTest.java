package org.elenchus.sources.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CitedBeforeTest {

	private final CitedBefore cited = new CitedBefore();

	@BeforeEach
	void inTheFirstNote() {
		cited.nextNote();
	}

	@Test
	void nothingStandsBeforeTheFirstSource() {
		assertEquals(Optional.empty(), cited.previous());
	}

	@Test
	void theLastSourceOfTheSameNoteCounts() {
		cited.cite("kirov", List.of("Lenoe"));
		cited.cite("stalin", List.of("Conquest"));
		assertEquals(Optional.of("stalin"), cited.previous());
	}

	@Test
	void elseTheOnlySourceOfTheNoteBefore() {
		cited.cite("kirov", List.of("Lenoe"));
		cited.cite("kirov", List.of("Lenoe"));
		cited.nextNote();
		assertEquals(Optional.of("kirov"), cited.previous());
		cited.cite("stalin", List.of("Conquest"));
		cited.cite("kirov", List.of("Lenoe"));
		cited.nextNote();
		assertEquals(Optional.empty(), cited.previous());
	}

	@Test
	void aNoteWithoutASourceBreaksTheChain() {
		cited.cite("kirov", List.of("Lenoe"));
		cited.nextNote();
		cited.nextNote();
		assertEquals(Optional.empty(), cited.previous());
	}

	@Test
	void anAuthorLeadsToHisOnlyWorkSoFar() {
		cited.cite("kirov", List.of("Lenoe"));
		cited.nextNote();
		cited.nextNote();
		assertEquals(Optional.of("kirov"), cited.earlier(List.of("Lenoe")));
		assertEquals(Optional.empty(), cited.earlier(List.of("Conquest")));
		cited.cite("closer", List.of("Lenoe"));
		assertEquals(Optional.empty(), cited.earlier(List.of("Lenoe")));
	}
}
