package org.elenchus.rules.catalogue.evidence;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FictionAsEvidenceTest extends RuleTest {

	private static final String SOURCES = """

			{source novel: primary book genre "historical novel"}
			{source film: primary film Genre "Speelfilm"}
			{source thriller: primary book genre "thriller"}
			{source studies: secondary book genre "non-fiction", "Romanesque art"}
			{source documentary: primary film genre "documentary"}
			{source file: primary archive}
			""";

	FictionAsEvidenceTest() {
		super(new FictionAsEvidence());
	}

	@Test
	void firesOnANovelAndAFeatureFilm() {
		check("""
				He {x motive| feared him}{@novel p. 3}{@film}.
				#             ^^^^^^^^^^ fiction-as-evidence
				""" + SOURCES);
	}

	@Test
	void isContentWithADocument() {
		check("""
				He {x motive| feared him}{@novel p. 3}{@file}.
				""" + SOURCES);
	}

	@Test
	@Tag("boundary")
	void partsOfWordsAndTheirOppositesAreNoFiction() {
		check("""
				He {x event| was shot}{@studies}, {y event| and died}{@documentary}.
				""" + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Roman inscription", "play-by-play report", "non-fiction", "novelty" })
	@Tag("boundary")
	void otherGenresShareAWordWithFiction(String genre) {
		check("He {x event| was shot}{@s}.\n\n{source s: primary book genre \"%s\"}\n".formatted(genre));
	}

	@ParameterizedTest
	@ValueSource(strings = { "roman", "Roman", "historische roman", "historical novel", "novel, unfinished" })
	void genresCanSayMore(String genre) {
		check("He {x event| ‹fiction-as-evidence|was shot›}{@s}.\n\n{source s: primary book genre \"%s\"}\n".formatted(genre));
	}

	@Test
	void aNovelCanShowWhatItSays() {
		check("""
				In it {x attribution| he fears him}, {y quotation| ‘no man, no problem’}{@novel}, {z judgement| which is well told}{@novel}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfAKindThatIsNotSaid() {
		check("""
				In it {x| he fears him}{@novel}.
				""" + SOURCES);
	}

	@Test
	void saysNothingOfUnknownSourcesAndClaimsWithoutSupport() {
		check("""
				He {x event| was shot}{@novel}{@nobody}, {y event| and died}.

				{claim y: disputes @novel}
				""" + SOURCES);
	}

	@Test
	void aPolicyAddsWords() {
		check("""
				He {x event| was shot}{@thriller}.
				#            ^^^^^^^^ fiction-as-evidence

				{policy words fiction-as-evidence "thriller", " "}
				""" + SOURCES);
	}

	@Test
	void isExcepted() {
		check("""
				He {x event| was shot}{@novel}{except fiction-as-evidence "by a witness" by ab on 2026-02-11}.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLines() {
		check("""
				He {x event| ‹fiction-as-evidence|was
				shot›}{@novel}.
				""" + SOURCES);
	}

	@Test
	void looksIntoFootnotesAndQuotations() {
		check("""
				“So {x event| they say}{@novel}”.{^1}
				#             ^^^^^^^^ fiction-as-evidence

				{^1| And {y figure| so many}{@film}.}
				#                   ^^^^^^^ fiction-as-evidence
				""" + SOURCES);
	}
}
