package org.elenchus.rules.catalogue.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FigureWithoutFrameTest extends RuleTest {

	FigureWithoutFrameTest() {
		super(new FigureWithoutFrame());
	}

	@Test
	void firesOnAValueWithoutPeriodOrScope() {
		check("""
				{a figure| Some}, {q figure| more}, {c figure| most}, {d figure| all}.
				           ^^^^ figure-without-frame
				#                            ^^^^ figure-without-frame
				#                                              ^^^^ figure-without-frame

				{claim a: value 381026 persons}
				{claim q: value 381026 persons scope "kulaks, USSR"}
				{claim c: value 381026 persons period 1930..1931}
				{claim d: value 381026 persons scope "kulaks, USSR" period 1930..1931}
				""");
	}

	@Test
	void aDateIsAPeriod() {
		check("{claim x: value 292 votes scope \"congress of the party\" date 1934-02-09}\n");
	}

	@Test
	@Tag("boundary")
	void blankIsNothing() {
		check("{claim ‹figure-without-frame|x›: value 292 votes scope \" \" period 1934}\n");
	}

	@Test
	void claimsWithoutAValueAreLeftInPeace() {
		check("{x figure| 381,026 persons}.\n\n{claim x: \"a figure\"}\n{claim y: scope \"kulaks\"}\n");
	}

	@Test
	void anExceptionIsHonoured() {
		check("""
				{x| One}{except figure-without-frame "the source leaves it open" by ab}.

				{claim x: value 3}
				{claim y: value 3 {except figure-without-frame "the source leaves it open"}}
				""");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("""
				{x| ‹figure-without-frame|381,026
				persons›}.{^1}

				{^1| {y| ‹figure-without-frame|Or three›}: {"z| ‹figure-without-frame|or four›}.}

				{claim x: value 381026}
				{claim y: value 3}
				{claim z: value 4}
				""");
	}

	@Test
	void saysWhatIsMissing() {
		assertEquals("The figure “x” does not say who or what is counted, where, and for which time.",
				findings("{claim x: value 3}").getFirst().message().what());
	}

	@Test
	void thePeriodOfAScopeIsAskedOnce() {
		String cards = "{claim a: value 3 scope \"the village\"}\n{claim b: value 4 scope \"the village\"}\n{claim c: value 5 scope \"the town\"}\n{claim d: value 6}\n{claim e: value 7}\n";
		List<Finding> told = findings(cards);
		assertEquals(4, told.size());
		assertEquals("The figure “a” does not say for which time it holds. One more place is concerned.",
				told.stream().map(finding -> finding.message().what()).filter(what -> what.contains("“a”")).findFirst().orElseThrow());
	}

	@Test
	void aPartHasThePeriodOfItsWhole() {
		check("{claim x: value 3 persons scope \"the village\" partOf y}\n{claim y: value 9 persons scope \"the county\" period 1712}\n");
		check("{claim ‹figure-without-frame|x›: value 3 persons partOf y}\n{claim y: value 9 persons scope \"the county\" period 1712}\n");
	}

	@Test
	void theFigureOfOneDeedIsAboutThatDeed() {
		check("{x figure event| The count sold forty acres}.\n\n{claim x: value 40 acres date 1253-01 agent \"the count\"}\n");
		check("{x figure event| Forty acres burnt}.\n\n{claim x: value 40 acres date 1253-01 place \"Eeklo\"}\n");
		check("{x figure event| ‹figure-without-frame|Forty people died›}.\n\n{claim x: value 40 persons date 1253-01}\n");
		check("{x figure event| ‹figure-without-frame|The count sold forty acres›}.\n\n{claim x: value 40 acres agent \"the count\"}\n");
		check("{x figure| ‹figure-without-frame|The count had forty acres›}.\n\n{claim x: value 40 acres date 1253-01 agent \"the count\"}\n");
	}
}
