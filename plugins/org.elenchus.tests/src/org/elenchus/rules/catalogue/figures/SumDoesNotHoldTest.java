package org.elenchus.rules.catalogue.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SumDoesNotHoldTest extends RuleTest {

	SumDoesNotHoldTest() {
		super(new SumDoesNotHold());
	}

	@Test
	void firesOnPartsThatExceedTheWhole() {
		check("""
				{all figure| 11,702 persons}: {men| men}, {women| women}.
				             ^^^^^^^^^^^^^^ sum-does-not-hold

				{claim all: value 11702 persons}
				{claim men: value 5044 persons partOf all}
				{claim women: value 6659 people partOf all}
				""");
	}

	@Test
	void firesOnPartsThatFallShort() {
		check(whole(true, "11702") + part("men", "5044") + part("women", "6657"));
		check(whole(false, "11702") + part("men", "5044") + part("women", "6658"));
	}

	@Test
	void onePartIsNotAll() {
		check(whole(false, "11702") + part("men", "5044"));
		check(whole(true, "11702") + part("men", "11703"));
	}

	@Test
	void partsInOtherUnitsAreNotAddedUp() {
		check(whole(false, "100") + part("men", "60") + part("women", "30") + "{claim kin: value 30 families partOf all}\n");
		check(whole(true, "100") + part("men", "60") + part("women", "50") + "{claim kin: value 30 families partOf all}\n");
	}

	@Test
	void roundedAndEstimatedFiguresTolerate() {
		check("{claim all: value 12000 persons precision rounded}\n" + part("men", "5044") + part("women", "6658"));
		check("{claim ‹sum-does-not-hold|all›: value 12000 persons precision exact}\n" + part("men", "5044")
				+ part("women", "6658"));
		check("{claim all: value 12000 persons precision exact}\n"
				+ "{claim men: value 5000 persons partOf all precision estimate}\n" + part("women", "6658"));
		check("{claim all: value 11000 persons precision minimum}\n" + part("men", "5044") + part("women", "6658"));
	}

	@Test
	void rangesAreAddedUpAtBothEnds() {
		check(whole(false, "10..12") + part("men", "3..5") + part("women", "6..9"));
		check(whole(true, "10..12") + part("men", "5..7") + part("women", "8..9"));
	}

	@Test
	void sharesOfOneWholeStayWithinAHundred() {
		check("{claim ‹sum-does-not-hold|all›: value 11702 persons}\n{claim men: value 60% partOf all}\n"
				+ "{claim women: value 45 \"per cent\" partOf all}\n");
		check("{claim all: value 11702 persons}\n{claim men: value 55% partOf all}\n{claim women: value 45% partOf all}\n");
		check("{claim all: value 11702 persons}\n{claim men: value 55% partOf all}\n{claim women: value 15% partOf all}\n");
	}

	@Test
	void sharesNeedNoFigureOfTheWhole() {
		check("{all| ‹sum-does-not-hold|The deported›}.\n\n{claim men: value 60% partOf all}\n{claim women: value 45% partOf all}\n");
	}

	@Test
	@Tag("boundary")
	void thirdsMakeAWhole() {
		check("{claim all: value 100%}\n{claim p: value 33.3% partOf all}\n{claim q: value 33.3% partOf all}\n"
				+ "{claim r: value 33.3% partOf all}\n");
		check("{claim all: \"All\"}\n{claim p: value 33.4% partOf all}\n{claim q: value 33.4% partOf all}\n"
				+ "{claim r: value 33.3% partOf all}\n");
	}

	@Test
	void nothingIsAPartOfItselfAndPartsWithoutAFigureDoNotCount() {
		check("{claim all: value 5 partOf all}\n{claim men: partOf all}\n{claim women: value 5 partOf nobody}\n");
	}

	@Test
	void onePartInTwoDocumentsIsOnePart() {
		check("{edition a}\n\n" + whole(false, "10") + part("men", "4") + part("women", "6"),
				"{edition b}\n\n{claim men: value 4 persons partOf a.all}\n");
	}

	@Test
	void readsPartsAndWholeInOtherFiles() {
		check("{all| ‹sum-does-not-hold|All›}.\n", "{claim all: value 10 persons}\n", part("men", "4") + part("women", "7"));
	}

	@Test
	void anExceptionIsHonoured() {
		check("{claim all: value 10 persons {except sum-does-not-hold \"as in the table\"}}\n" + part("men", "4")
				+ part("women", "7"));
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("{all| ‹sum-does-not-hold|All\nof them›}.{^1}\n\n{^1| {some| ‹sum-does-not-hold|Some›}: {\"few| ‹sum-does-not-hold|a few›}.}\n\n"
				+ "{claim all: value 10}\n{claim some: value 11 partOf all}\n{claim few: value 12 partOf some}\n"
				+ "{claim none: value 13 partOf few}\n");
	}

	@Test
	void saysWhatThePartsComeTo() {
		assertEquals("The parts of “all” (men, women) come to 11, more than the whole: 10 persons.",
				findings(whole(false, "10") + part("men", "4") + part("women", "7")).getFirst().message().what());
		assertEquals("The parts of “all” (men, women) come to 9, less than the whole: 10 persons.",
				findings(whole(false, "10") + part("men", "4") + part("women", "5")).getFirst().message().what());
		assertEquals("The parts of “all” (men, women) come to 105, more than the whole: 100 %.",
				findings("{claim all: value 3 votes}\n{claim men: value 60% partOf all}\n{claim women: value 45% partOf all}\n")
						.getFirst().message().what());
	}

	private static String whole(boolean fires, String value) {
		return "{claim " + (fires ? "‹sum-does-not-hold|all›" : "all") + ": value " + value + " persons}\n";
	}

	private static String part(String key, String value) {
		return "{claim " + key + ": value " + value + " persons partOf all}\n";
	}
}
