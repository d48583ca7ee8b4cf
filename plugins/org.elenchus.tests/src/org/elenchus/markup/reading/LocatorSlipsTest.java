package org.elenchus.markup.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorSlipsTest {

	private static final String SOURCES = "\n\n{source s}\n{source t}\n";

	/** The words that problems point to. */
	private static List<String> told(String citation) {
		Edition edition = Editions.read("One" + citation + "." + SOURCES);
		return edition.problems().stream().map(problem -> problem.range().of(edition.text())).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{@s p. 3 as ‹primry›}", "{@s as ‹secundary› | B2}", "{@s p. 3 as primary ‹indirct›}", "{@s p. 3 as ‹indirct› primary}",
			"{@s p. 3 as ‹tertairy›\nadmission}", "{@s ‹vai› t p. 3}", "{@s ‹vía› t}", "{@s ‹viaa› t p. 3 as primary}" })
	void aWordThatWasMeantToSayMoreIsTold(String citation) {
		String word = citation.substring(citation.indexOf('‹') + 1, citation.indexOf('›'));
		assertEquals(List.of(word), told(citation.replaceAll("[‹›]", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{@s p. 3 as printed}", "{@s as a whole}", "{@s p. 3, as primary as any}", "{@s p. 3 as primry as ever}", "{@s p. 3 as}", "{@s vol t p. 3}",
			"{@s vai nobody p. 3}", "{@s via t as primary}", "{@s p. 3 as primary indirect admission}", "{@s Las primry}" })
	void whatCanBeAPlaceIsOne(String citation) {
		assertEquals(List.of(), told(citation));
	}
}
