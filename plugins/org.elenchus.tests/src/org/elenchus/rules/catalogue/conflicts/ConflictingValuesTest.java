package org.elenchus.rules.catalogue.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Related;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConflictingValuesTest extends RuleTest {

	private static final String FRAME = " persons scope \"deported, USSR\" period 1930..1931";

	ConflictingValuesTest() {
		super(new ConflictingValues());
	}

	@Test
	void firesOnTwoFiguresForOneQuestion() {
		check("""
				{x figure| 381,026 people}, {y| 391,026 people}.
				#                               ^^^^^^^^^^^^^^ conflicting-values

				{claim x: value 381026 persons scope "Deported, USSR" period 1930..1931}
				{claim y: value 391026 people scope "deported USSR" period 1930/1931}
				""");
	}

	@Test
	void otherScopesPeriodsAndUnitsAreOtherQuestions() {
		check("""
				{claim a: value 381026 persons scope "deported, USSR" period 1930..1931}
				{claim c: value 391026 persons scope "deported, Ukraine" period 1930..1931}
				{claim d: value 391027 persons scope "deported, USSR" period 1930..1932}
				{claim e: value 391028 families scope "deported, USSR" period 1930..1931}
				{claim f: value 391029 persons scope "deported, USSR"}
				""");
	}

	@Test
	void aFrameThatIsNotWholeIsNoQuestionBetweenClaims() {
		check("{claim x: value 3 votes scope \"congress\"}\n{claim y: value 292 votes scope \"congress\"}\n");
	}

	@Test
	void oneClaimInTwoDocumentsIsOneQuestion() {
		check("{edition a}\n\n{x| One}.\n\n{claim x: value 3 votes}\n",
				"{edition b}\n\n{x| ‹conflicting-values|Two›}.\n\n{claim x: value 4 votes scope \"congress\"}\n",
				"{edition c}\n\n{x| Three}.\n\n{claim x: value 3..4 votes}\n",
				"{edition d}\n\n{x| Four}.\n\n{claim x: value 9 families}\n");
	}

	@Test
	@Tag("boundary")
	void rangesThatMeetAgree() {
		check("{claim x: value 5..6" + FRAME + "}\n{claim y: value 6..7" + FRAME + "}\n{claim z: value 6" + FRAME + "}\n");
		check("{claim x: value 5..6" + FRAME + "}\n{claim ‹conflicting-values|y›: value 7..8" + FRAME
				+ "}\n");
	}

	@Test
	void aRoundedFigureStandsForWhatIsRoundedToIt() {
		check(figure("x", "4500000", "rounded") + figure("y", "4549999", "exact"));
		check(figure("x", "4500000", "rounded") + conflict("y", "4550000", "exact"));
		check(figure("x", "5", "rounded") + conflict("y", "6", "rounded"));
		check(figure("x", "2.5", "rounded") + figure("y", "2.54", "exact"));
		check(figure("x", "2.50", "rounded") + conflict("y", "2.54", "exact"));
	}

	@Test
	void anEstimateReachesATenthFurther() {
		check(figure("x", "4500000", "estimate") + figure("y", "4950000", "exact"));
		check(figure("x", "4500000", "estimate") + conflict("y", "4950001", "exact"));
	}

	@Test
	void aMinimumHasNoUpperBound() {
		check(figure("x", "400", "minimum") + figure("y", "90000", "exact") + figure("z", "95000", "maximum"));
		check(figure("x", "400", "minimum") + conflict("y", "399", "maximum"));
	}

	@Test
	void aFigureOnThousandsIsRoundUnlessItSaysOtherwise() {
		check("{claim x: value 381000" + FRAME + "}\n" + figure("y", "381026", "exact"));
		check(figure("x", "381000", "exact") + conflict("y", "381026", "exact"));
		check("{claim x: value 10" + FRAME + "}\n{claim ‹conflicting-values|y›: value 11" + FRAME + "}\n");
	}

	@Test
	@Tag("boundary")
	void ofTwoFiguresWithoutPrecisionRoundingExplainsATenth() {
		check(figure("x", "30000") + figure("y", "33000"));
		check(conflicting("30000", "34000"));
		check(conflicting("1000", "1400"));
		check(conflicting("400", "412"));
		check(conflicting("30", "33"));
	}

	@Test
	void wordsBeforeANumberSayHowItIsMeant() {
		for (String least : new String[] { "at least 500", "more than five hundred", "minstens 500", "≥ 500", ">=500", "meer dan 500" }) {
			check(words(least, "700", false));
			check(words(least, "400", true));
		}
		for (String most : new String[] { "at most 500", "up to 500", "hooguit 500", "< 500" }) {
			check(words(most, "400", false));
			check(words(most, "700", true));
		}
		check(words("about 500", "530", false));
		check(words("about 500", "560", true));
		check(words("at least 7 of 500", "700", true));
		check("{x| At least 500}.\n\n{claim x: value 500" + FRAME + " precision exact}\n" + conflict("y", "700", "exact"));
	}

	@Test
	void millionsInWordsAreTheFigureOfTheCard() {
		check("{x| At least 4.5 million}, {y| eight million}.\n\n{claim x: value 4500000" + FRAME + "}\n{claim y: value 8000000" + FRAME + "}\n");
	}

	@Test
	void aPartOfWhatWasCountedBeforeIsNotComparedWithIt() {
		check(words("500, of whom 12 were shot", "12", true));
		check("{x| 500 were arrested}, {y| of whom 12 were shot}.\n\n{claim x: value 500" + FRAME + "}\n{claim y: value 12" + FRAME + "}\n");
		check("{x| 500 were arrested}, of whom {y figure| 12 were shot}.\n\n{claim x: value 500" + FRAME + "}\n{claim y: value 12" + FRAME + "}\n");
		check("{x| 500 zijn opgepakt}, van wie {y| er 12 stierven}.\n\n{claim x: value 500" + FRAME + "}\n{claim y: value 12" + FRAME + "}\n");
		check("{x| 500 were arrested}; of whom? {y| ‹conflicting-values|12 were shot›}.\n\n{claim x: value 500" + FRAME + "}\n{claim y: value 12" + FRAME + "}\n");
	}

	@Test
	void isContentWithADeclaredDispute() {
		check("{claim x: value 3" + FRAME + " conflicts value y}\n{claim y: value 4" + FRAME + "}\n");
		check("{claim x: value 3" + FRAME + "}\n{claim y: value 4" + FRAME + " counter x}\n");
		check("{edition a}\n\n{claim x: value 3 conflicts value b.x}\n", "{edition b}\n\n{claim x: value 4}\n");
	}

	@Test
	void aDisputeAboutTheMotiveIsAnotherOne() {
		check("{claim x: value 3" + FRAME + " conflicts motive y}\n{claim ‹conflicting-values|y›: value 4"
				+ FRAME + "}\n");
	}

	@Test
	void aPartIsNotComparedWithItsWhole() {
		check("{claim x: value 30" + FRAME + " partOf y}\n{claim y: value 40" + FRAME + "}\n");
	}

	@Test
	void aCardInARegisterIsOneFigureForAllItsReaders() {
		check("{edition a}\n\n{x| One}.\n", "{edition b}\n\n{x| Two}.\n", "{claim x: value 3}\n");
		check("{edition a}\n\n{x| ‹conflicting-values|One›}.\n",
				"{edition b}\n\n{x| Two}.\n\n{claim x: value 4}\n", "{claim x: value 3}\n");
	}

	@Test
	void anExceptionIsHonouredWhereItStands() {
		check("{claim x: value 3" + FRAME + " {except conflicting-values \"as printed\"}}\n{claim ‹conflicting-values|y›: value 4"
				+ FRAME + "}\n");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("{x| Three}.{^1}\n\n{^1| Or {y| ‹conflicting-values|four\npersons›}.}\n\n{claim x: value 3"
				+ FRAME + "}\n{claim y: value 4" + FRAME + "}\n");
		check("{x| Three}. He said: “{\"y| ‹conflicting-values|four›}”.\n\n{claim x: value 3" + FRAME + "}\n\n{claim y: value 4"
				+ FRAME + "}\n");
	}

	@Test
	void namesBothFiguresAndTheOtherPlace() {
		assertEquals("The claim “x” has the figure 3 persons; “Four of them” (1.elx) has 4 people.",
				findings("{claim x: value 3" + FRAME + "}",
						"{y| Four of them}\n\n{claim y: value 4" + FRAME.replace("persons", "people") + "}").getFirst().message()
						.what());
	}

	@Test
	void aThirdFigureIsOneFindingThatKnowsBothOthers() {
		List<Finding> findings = findings("{x| Five}\n\n{claim x: value 5 votes}", "{x| Three}\n\n{claim x: value 3 votes}",
				"{x| Four}\n\n{claim x: value 4 votes}");
		assertEquals(List.of("The claim “Five” has the figure 5 votes; “Three” (1.elx) has 3 votes. One more place is concerned."),
				findings.stream().map(finding -> finding.message().what()).toList());
		assertEquals(List.of(Related.claim("1.elx", "x", "Three"), Related.claim("2.elx", "x", "Four")), findings.getFirst().related());
	}

	@Test
	void withAnotherPlaceBesideTheFirstItIsAnotherFinding() {
		String text = "{x| Five}\n\n{claim x: value 5 votes}";
		String first = "{x| Three}\n\n{claim x: value 3 votes}";
		assertNotEquals(findings(text, first).getFirst().fingerprint(),
				findings(text, first, "{x| Four}\n\n{claim x: value 4 votes}").getFirst().fingerprint());
	}

	private static String figure(String key, String value) {
		return "{claim " + key + ": value " + value + FRAME + "}\n";
	}

	private static String conflicting(String one, String other) {
		return figure("x", one) + figure("‹conflicting-values|y›", other);
	}

	/** A figure in words of 500, and another one behind it. */
	private static String words(String words, String other, boolean conflict) {
		return "{x| There were " + words + "}.\n\n" + figure("x", "500") + figure(conflict ? "‹conflicting-values|y›" : "y", other);
	}

	private static String figure(String key, String value, String precision) {
		return "{claim " + key + ": value " + value + FRAME + " precision " + precision + "}\n";
	}

	private static String conflict(String key, String value, String precision) {
		return figure("‹conflicting-values|" + key + "›", value, precision);
	}

	@Test
	void scopesAndUnitsThatTheProjectCallsOneAreOne() {
		String figures = "{aa figure| Five}, {bb figure| ‹conflicting-values|two›}, {cc figure| four}.\n\n{claim aa: value 5 souls scope \"famine deaths, USSR\" period 1932 precision exact}\n"
				+ "{claim bb: value 2 lives scope famine period 1932 precision exact}\n{claim cc: value 4 lives scope \"famine in the village\" period 1932 precision exact}\n";
		check(figures, "{scope famine: \"famine deaths, USSR\" variants \"deaths by famine in the Soviet Union\"}\n{unit persons variants \"lives\"}\n");
		check(figures.replace("‹conflicting-values|two›", "two"), "{scope famine: \"famine deaths, USSR\"}\n");
	}

	@Test
	void leavesOpenWhatIsNotSaidToBeComparable() {
		assertEquals(2, leftOpen("{claim x: value 3}\n\n{claim y: value 4 persons period 1930}\n\n{claim z: value 5" + FRAME + "}\n"));
	}
}
