package org.elenchus.rules.catalogue.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValuesPerhapsRoundedTest extends RuleTest {

	private static final String FRAME = " persons scope \"members\" period 1917";

	ValuesPerhapsRoundedTest() {
		super(new ValuesPerhapsRounded(), new ConflictingValues());
	}

	@Test
	void firesOnceAtTheLaterFigure() {
		check(two("33000", "30000", "values-perhaps-rounded"));
		check(two("330000", "300000", "values-perhaps-rounded"));
	}

	@Test
	@Tag("boundary")
	void betweenHalfAPerCentAndATenthRoundingMayBeWhy() {
		check(two("200000", "201000", ""));
		check(two("200000", "201001", "values-perhaps-rounded"));
		check(two("20000", "22000", "values-perhaps-rounded"));
		check(two("20000", "22001", "conflicting-values"));
	}

	@Test
	void whatIsRoundedToItIsAsFarAsAFigureReaches() {
		check(two("33000", "33400", "values-perhaps-rounded"));
		check(two("33000", "33700", "conflicting-values"));
		check(two("381000", "381026", ""));
	}

	@Test
	void twoZerosAreNoRoundingAndThreeAre() {
		check(two("300", "303", "conflicting-values"));
		check(two("3000", "3030", "values-perhaps-rounded"));
	}

	@Test
	void whatIsInConflictAsWellIsToldAsThat() {
		check("{claim x: value 33000" + FRAME + "}\n{claim ‹values-perhaps-rounded|y›: value 30000" + FRAME + "}\n{claim ‹conflicting-values|z›: value 29000" + FRAME + "}\n");
	}

	@Test
	void aPrecisionThatIsSaidDecides() {
		check(two("33000", "30000" + FRAME + " precision rounded", "").replace(" precision rounded" + FRAME, " precision rounded"));
		check(two("33000", "30000" + FRAME + " precision estimate", "").replace(" precision estimate" + FRAME, " precision estimate"));
		check(two("33000" + FRAME + " precision exact", "30000" + FRAME + " precision exact", "conflicting-values").replace(" exact" + FRAME, " exact"));
	}

	@Test
	void aPercentageIsRoundedToItsLastPlace() {
		check("{claim x: value 12% scope \"members\" period 1917}\n{claim y: value 12.4% scope \"members\" period 1917}\n"
				+ "{claim ‹conflicting-values|z›: value 13.1% scope \"members\" period 1917}\n");
	}

	@Test
	void oneClaimInTwoDocumentsIsOneQuestion() {
		check("{edition a}\n\n{x| One}.\n\n{claim x: value 33000 persons}\n", "{edition b}\n\n{x| ‹values-perhaps-rounded|Two›}.\n\n{claim x: value 30000 persons}\n");
	}

	@Test
	void otherQuestionsAreNotCompared() {
		check("{claim x: value 33000 persons scope \"members\" period 1917}\n{claim y: value 30000 persons scope \"members\" period 1918}\n"
				+ "{claim z: value 30000 families scope \"members\" period 1917}\n{claim v: value 30000 persons scope \"voters\" period 1917}\n");
	}

	@Test
	void isContentWithADeclaredDispute() {
		check(two("33000", "30000" + FRAME + " conflicts value x", "").replace(" value x" + FRAME, " value x"));
		check(two("33000", "30000" + FRAME + " partOf x", "").replace(" partOf x" + FRAME, " partOf x"));
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x| One}, {y| two}{except values-perhaps-rounded \"as printed\"}.\n\n{claim x: value 33000" + FRAME + "}\n{claim y: value 30000" + FRAME + "}\n");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("{x| One}.{^1}\n\n{^1| {y| ‹values-perhaps-rounded|Two\nof them›}, {\"z| ‹values-perhaps-rounded|three›}.}\n\n{claim x: value 33000" + FRAME + "}\n{claim y: value 30000"
				+ FRAME + "}\n{claim z: value 33000" + FRAME + "}\n");
	}

	@Test
	void namesBothFigures() {
		assertEquals("“Two” has the figure 30,000 persons; “One” (1.elx) has 33,000 persons, perhaps the same figure, rounded.",
				findings("{x| One}, {y| Two}.\n\n{claim x: value 33000" + FRAME + "}\n{claim y: value 30000" + FRAME + "}\n").getFirst().message().what());
	}

	private static String two(String one, String other, String rule) {
		String key = rule.isEmpty() ? "y" : "‹" + rule + "|y›";
		return "{claim x: value " + one + FRAME + "}\n{claim " + key + ": value " + other + FRAME + "}\n";
	}
}
