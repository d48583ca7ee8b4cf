package org.elenchus.rules.catalogue.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.model.finding.Finding;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimDriftTest extends RuleTest {

	ClaimDriftTest() {
		super(new ClaimDrift());
	}

	@Test
	void firesInBothDocuments() {
		check("{edition a}\n\n{order motive| Stalin gave the order}.\n",
				"{edition b}\n\n{order| ‹claim-drift|Stalin did not give it›}.\n", "{edition c}\n\n{other| He never did}.\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"In 1934 Kirov was shot | Kirov was shot in 1935 | numbers",
			"Er stierven 381.026 mensen | 381,026 people died | ",
			"2,5 miljoen | 2.5 million | ",
			"three men | drie mannen | ",
			"three men | vier mannen | numbers",
			"12 000 dead | 12000 dead | ",
			"Kirov was shot in 1934 | Kirov was shot on 1 December 1934 | ",
			"Kirov was shot in 1934 | Kirov was shot | ",
			"Stalin gaf het bevel | Stalin gaf het bevel niet | negation",
			"Stalin gaf geen bevel | Nobody gave an order | ",
			"Stalin gaf het bevel | Niet alleen Stalin gaf het bevel | ",
			"Stalin knew | No doubt Stalin knew | ",
			"See no. 5 | See 5 | ",
			"Stalin gave the order | Perhaps Stalin gave the order | certainty",
			"Stalin gave the order in May | Stalin gave the order | ",
			"Stalin zou het bevel hebben gegeven | Stalin may have given the order | ",
			"Hij zou drie keer zijn gegaan | Hij ging nooit vier keer | numbers, negation, certainty" })
	void comparesNumbersNegationAndReserve(String one, String other, String differences) {
		String found = findings("{edition a}\n\n{x| " + one + "}", "{edition b}\n\n{x| " + other + "}").stream()
				.map(ClaimDriftTest::kinds).findFirst().orElse(null);
		assertEquals(differences, found);
	}

	private static String kinds(Finding finding) {
		return finding.message().what().replaceAll(".*what differs: (.*)\\)\\.$", "$1");
	}

	@Test
	@Tag("boundary")
	void partsOfOneDocumentAreOneClaim() {
		check("{x| Stalin ordered it}, or {x| he did not}.\n");
	}

	@Test
	void aCardThatStandsForWordsElsewhereIsNoVersion() {
		check("{edition a}\n\n{x| Stalin ordered it}.\n", "{claim x: \"Stalin did not order it\"}\n");
		check("{edition a}\n\n{claim x: \"Stalin ordered it\"}\n",
				"{edition b}\n\n{claim ‹claim-drift|x›: \"Stalin did not order it\"}\n");
	}

	@Test
	void documentsInOtherLanguagesAreLeftAlone() {
		check("{edition a}\n\n{x| Stalin ordered it}.\n", "{edition b language de}\n\n{x| Stalin befahl es 1934 nie, no}.\n");
		check("{edition a language nl-BE}\n\n{x| Stalin beval het}.\n",
				"{edition b language en-GB}\n\n{x| ‹claim-drift|Stalin never ordered it›}.\n");
	}

	@Test
	void isContentWithADeclaredConflict() {
		check("{edition a}\n\n{x| Three}.\n\n{claim x: conflicts value b.x}\n", "{edition b}\n\n{x| Four}.\n");
	}

	@Test
	void anExceptionIsHonouredWhereItStands() {
		check("{edition a}\n\n{x| Three}{except claim-drift \"counted anew\"}.\n", "{edition b}\n\n{x| ‹claim-drift|Four›}.\n");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("{edition a}\n\n{x| Three men}.\n",
				"{edition b}\n\nA note.{^1}\n\n{^1| {x| ‹claim-drift|Four\nof them›}.}\n",
				"{edition c}\n\n“{\"x| ‹claim-drift|five›}”\n");
	}
}
