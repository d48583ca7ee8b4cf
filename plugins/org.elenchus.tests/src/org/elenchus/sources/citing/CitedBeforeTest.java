package org.elenchus.sources.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
		assertEquals(Set.of(), cited.previous());
	}

	@Test
	void theLastSourceOfTheSameNoteCounts() {
		cited.cite("kirov", List.of("Lenoe"));
		cited.cite("stalin", List.of("Conquest"));
		assertEquals(Set.of("stalin"), cited.previous());
	}

	@Test
	void elseThoseOfTheNoteBefore() {
		cited.cite("kirov", List.of("Lenoe"));
		cited.cite("kirov", List.of("Lenoe"));
		cited.nextNote();
		assertEquals(Set.of("kirov"), cited.previous());
		cited.cite("stalin", List.of("Conquest"));
		cited.cite("kirov", List.of("Lenoe"));
		cited.nextNote();
		assertEquals(Set.of("stalin", "kirov"), cited.previous());
	}

	@Test
	void oneOfSeveralIsNotTheOnlyOne() {
		assertEquals(Optional.of("kirov"), CitedBefore.only(Set.of("kirov")));
		assertEquals(Optional.empty(), CitedBefore.only(Set.of("kirov", "stalin")));
		assertEquals(Optional.empty(), CitedBefore.only(Set.of()));
	}

	@Test
	void aNoteWithoutASourceBreaksTheChain() {
		cited.cite("kirov", List.of("Lenoe"));
		cited.nextNote();
		cited.nextNote();
		assertEquals(Set.of(), cited.previous());
	}

	@Test
	void anAuthorLeadsToHisWorksSoFar() {
		cited.cite("kirov", List.of("Lenoe"));
		cited.nextNote();
		cited.nextNote();
		assertEquals(Set.of("kirov"), cited.earlier(List.of("Lenoe")));
		assertEquals(Set.of(), cited.earlier(List.of("Conquest")));
		cited.cite("closer", List.of("Lenoe"));
		assertEquals(Set.of("kirov", "closer"), cited.earlier(List.of("Lenoe")));
	}
}
