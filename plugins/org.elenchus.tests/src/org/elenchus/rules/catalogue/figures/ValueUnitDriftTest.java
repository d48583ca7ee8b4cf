package org.elenchus.rules.catalogue.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValueUnitDriftTest extends RuleTest {

	ValueUnitDriftTest() {
		super(new ValueUnitDrift());
	}

	@Test
	void firesOnAnotherUnit() {
		check("""
				{a| Families}, or {q| persons}, or {c| other persons}.
				#                     ^^^^^^^ value-unit-drift

				{claim a: value 381026 families scope "kulaks, USSR" period 1930..1931}
				{claim q: value 381026 persons scope "Kulaks USSR" period 1930/1931}
				{claim c: value 381027 persons scope "kulaks, USSR" period 1930..1931}
				""");
	}

	@Test
	void firesOnAnotherScopeOrPeriod() {
		check("""
				{claim a: value 381026 persons scope "USSR" period 1930..1931}
				{claim ‹value-unit-drift|q›: value 381026 persons scope "Ukraine" period 1930..1931}
				""");
		check("""
				{claim a: value 381026 persons scope "USSR" period 1930..1931}
				{claim ‹value-unit-drift|q›: value 381026 persons scope "USSR" period 1930..1932}
				""");
	}

	@Test
	void spellingsOfAUnitAreOneUnit() {
		check("""
				{claim a: value 381026 persons scope "USSR" period 1930..1931}
				{claim q: value 381026 personen scope "USSR" period 1930..1931}
				{claim c: value 381026.0 People scope "USSR" period 1930..1931}
				{claim d: value 45% scope "Party" period 1930}
				{claim e: value 45 "per cent" scope "Party" period 1930}
				""");
	}

	@Test
	void figuresThatDifferInMoreAreNotTheSame() {
		check("""
				{claim a: value 381026 families scope "USSR" period 1930..1931}
				{claim q: value 381026 persons scope "Ukraine" period 1930..1931}
				{claim c: value 381026 persons period 1930..1931}
				{claim d: value 381026}
				""");
	}

	@Test
	@Tag("boundary")
	void smallFiguresMeetByChance() {
		check("""
				{claim a: value 5000 dead scope "battle" period 1916}
				{claim q: value 5000 wounded scope "battle" period 1916}
				{claim c: value 12 members scope "Politburo" period 1930}
				{claim d: value 12 members scope "Politburo" period 1934}
				""");
		check("""
				{claim a: value 5100 dead scope "battle" period 1916}
				{claim ‹value-unit-drift|q›: value 5100 wounded scope "battle" period 1916}
				""");
	}

	@Test
	void oneClaimInTwoDocumentsNeedsNoFrame() {
		check("{edition a}\n\n{x| One}.\n\n{claim x: value 3 families}\n",
				"{edition b}\n\n{x| ‹value-unit-drift|Two›}.\n\n{claim x: value 3 persons}\n",
				"{edition c}\n\n{x| Three}.\n\n{claim x: value 3}\n");
	}

	@Test
	void isContentWithADeclaredConflict() {
		check("""
				{claim a: value 381026 families scope "USSR" period 1930 conflicts unit q "the table counts families"}
				{claim q: value 381026 persons scope "USSR" period 1930}
				""");
	}

	@Test
	void aPartMayBeTheWhole() {
		check("""
				{claim a: value 381026 persons scope "USSR" period 1930..1931}
				{claim q: value 381026 persons scope "USSR" period 1930 partOf a}
				""");
	}

	@Test
	void anExceptionIsHonouredWhereItStands() {
		check("""
				{claim a: value 381026 families scope "USSR" period 1930 {except value-unit-drift "a coincidence"}}
				{claim ‹value-unit-drift|q›: value 381026 persons scope "USSR" period 1930}
				""");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("""
				{a| 381,026 families}.{^1}

				{^1| {q| ‹value-unit-drift|Persons
				of all ages›}, or {"c| other persons}.}

				{claim a: value 381026 families scope "USSR" period 1930}
				{claim q: value 381026 persons scope "USSR" period 1930}
				{claim c: value 381026 people scope "USSR" period 1930 conflicts unit a}
				""");
		check("""
				{claim a: value 381026 families scope "USSR" period 1930}

				“So {"c| ‹value-unit-drift|they say›}.”

				{claim c: value 381026 people scope "USSR" period 1930}
				""");
	}

	@Test
	void saysWhatTheFigureCountsHereAndThere() {
		assertEquals("The figure 381,026 has the unit “families” in “a” and “persons” in “q” (1.elx).",
				findings("{claim a: value 381026 families scope \"USSR\" period 1930}",
						"{claim q: value 381026 persons scope \"USSR\" period 1930}").getFirst().message().what());
	}
}
