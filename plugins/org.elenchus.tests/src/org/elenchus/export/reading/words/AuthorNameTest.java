package org.elenchus.export.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Matthew E. Lenoe                   | Lenoe
			J. Arch Getty                      | Getty
			Getty, J. Arch                     | Getty
			Robert van den Berg                | van den Berg
			Plutarch                           | Plutarch
			Tsentral'nyi Ispolnitel'nyi Komitet SSSR | Tsentral'nyi Ispolnitel'nyi Komitet SSSR
			Narodnyi komissariat iustitsii     | Narodnyi komissariat iustitsii
			Nederlandse Rode Kruis             | Nederlandse Rode Kruis
			Moscow CIA                         | Moscow CIA
			Mary TU                            | TU
			, Getty                            | Getty
			U.S. Commission on the Ukraine Famine | U.S. Commission on the Ukraine Famine
			""")
	void theFamilyNameIsFound(String name, String family) {
		assertEquals(family, new AuthorName(name).family());
	}

	@Test
	void particlesDoNotCountInSorting() {
		assertEquals("Berg", new AuthorName("Robert van den Berg").sortKey());
	}

	@Test
	void aNameOfParticlesAloneIsSortedByTheLastOne() {
		assertEquals("la", new AuthorName("de la, Jan").sortKey());
	}

	@Test
	void anInvertedNameStandsRightInASentence() {
		assertEquals("J. Arch Getty", new AuthorName("Getty, J. Arch").inSentence());
	}
}
