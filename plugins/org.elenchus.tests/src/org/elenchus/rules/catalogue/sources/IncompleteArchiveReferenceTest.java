package org.elenchus.rules.catalogue.sources;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncompleteArchiveReferenceTest extends RuleTest {

	private static final String SOURCES = """

			{source rgaspi: archive}
			{source file: archive archive "RGASPI" archive_location "f. 558 op. 11 d. 27"}
			{source hana: archive}
			{source book: book}
			""";

	IncompleteArchiveReferenceTest() {
		super(new IncompleteArchiveReference());
	}

	@ParameterizedTest
	@ValueSource(strings = { "rgaspi f. 558 op. 11 l. 3", "rgaspi f. 558 op. 11 d. 27", "rgaspi ф. 558 оп. 11", "file", "hana inv. 15",
			"hana NL-HaNA 2.05.03" })
	void firesWhereAPartIsMissing(String citation) {
		check("{x| One}‹incomplete-archive-reference|{@%s}› and ‹incomplete-archive-reference|{@%1$s}›.\n".formatted(citation) + SOURCES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rgaspi f. 558 op. 11 d. 27 l. 3", "file l. 3", "hana NL-HaNA, 2.05.03, inv. 15", "book p. 3", "book f. 12",
			"book inv. 15", "rgaspi", "nobody p. 3" })
	@Tag("boundary")
	void leavesCompleteReferencesAndOthersInPeace(String citation) {
		check("{x| One}{@%s}.\n".formatted(citation) + SOURCES);
	}

	@Test
	void firesOnCardsOfClaims() {
		check("{claim x: disputes ‹incomplete-archive-reference|@rgaspi f. 558 op. 11›}\n" + SOURCES);
	}

	@Test
	void firesOnTheSecondSpellingOfAnItem() {
		check("""
				{source a: archive "RGASPI" archive_location "f. 558 op. 11 d. 27 l. 3"}
				{source b: archive "RGASPI" archive_location "f. 558  op. 11 d. 27, l. 4-5"}
				{source c: archive "RGASPI" archive_location "fond 558, opis 11, delo 27"}
				        ^ incomplete-archive-reference
				{source d: archive "GARF" archive_location "fond 558, opis 11, delo 27"}
				""");
	}

	@Test
	void firesInAFootnoteInAQuotationAndOverSeveralLines() {
		check("{^1| {\"x ‹incomplete-archive-reference|@rgaspi f. 558\nop. 11›| one}.}\n" + SOURCES);
	}

	@Test
	void theClaimAndTheCardCanExceptIt() {
		check("{x| One}{@file}{except incomplete-archive-reference \"not foliated\"}.\n" + SOURCES);
		check("""
				{source a: archive_location "f. 558 op. 11"}
				{source c: archive_location "fond 558 opis 11" {except incomplete-archive-reference "as printed"}}
				""");
	}
}
