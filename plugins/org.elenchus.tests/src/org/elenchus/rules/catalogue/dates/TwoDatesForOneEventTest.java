package org.elenchus.rules.catalogue.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.model.finding.Message;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TwoDatesForOneEventTest extends RuleTest {

	private static final String NAME = "\n{name kirov \"Kirov\"}\n{name stalin \"Stalin\"}\n";

	TwoDatesForOneEventTest() {
		super(new TwoDatesForOneEvent());
	}

	@Test
	void firesInBothDocumentsThatDateOneClaim() {
		check("{edition a}\n\n{shot| Kirov was shot}.\n\n{claim shot: date 1934-12-01}\n",
				"{edition b}\n\n{shot| ‹two-dates-for-one-event|He was killed›}.\n\n{claim shot: date 1934-12-02}\n",
				"{edition c}\n\n{other| Someone else}.\n\n{claim other: date 1934-12-03}\n");
	}

	@Test
	void firesOnTheSamePersonsAndStatement() {
		check("""
				{x| One}, {y| ‹two-dates-for-one-event|two›}, {z| three}, {v| four}.

				{claim x: "Stalin and Kirov met" date 1934-11-28 person kirov, stalin}
				{claim y: "Stalin, and Kirov: met!" date 1934-11-29 person stalin, kirov}
				{claim z: "Stalin and Kirov met" date 1934-11-30 person kirov}
				{claim v: "Stalin and Kirov parted" date 1934-11-30 person kirov, stalin}
				""" + NAME);
	}

	@Test
	void theSameStatementOfNobodyIsNoEvent() {
		check("{claim x: \"It rained\" date 1934-12-01}\n{claim y: \"It rained\" date 1934-12-02}\n");
	}

	@Test
	@Tag("boundary")
	void datesThatShareADayAgree() {
		check(document("a", "1934-12"), document("b", "1934-12-01"), document("c", "1934"), document("d", "1934-12-01..1935"));
	}

	@Test
	void theOldStyleIsUnderstood() {
		check(document("a", "1917-10-25 oldstyle"), document("b", "1917-11-07"));
		check("{edition a}\n\n{claim shot: date 1917-10-25 oldstyle}\n",
				"{edition b}\n\n{claim ‹two-dates-for-one-event|shot›: date 1917-10-25}\n");
	}

	@Test
	void anApproximateDateReachesFurtherAndADoubtedOneSaysNothing() {
		check(document("a", "1934~"), document("b", "1935-12-31"));
		check(document("a", "1934-12-01~"), document("b", "1934-12-31"));
		check(document("a", "1934?"), document("b", "1937"));
		check("{edition a}\n\n{claim shot: date 1934~}\n",
				"{edition b}\n\n{claim ‹two-dates-for-one-event|shot›: date 1936-01-02}\n");
	}

	@Test
	void boundsAreOpen() {
		check(document("a", "before 1956"), document("b", "1934"));
		check("{edition a}\n\n{claim shot: date before 1934}\n",
				"{edition b}\n\n{claim ‹two-dates-for-one-event|shot›: date after 1934}\n");
	}

	@Test
	void isContentWithADeclaredDispute() {
		check("{claim x: \"They met\" date 1934-11-28 person kirov conflicts date y}\n"
				+ "{claim y: \"They met\" date 1934-11-29 person kirov}\n" + NAME);
		check("{claim x: \"They met\" date 1934-11-28 person kirov}\n"
				+ "{claim y: \"They met\" date 1934-11-29 person kirov conflicts x}\n" + NAME);
		check("{claim x: \"They met\" date 1934-11-28 person kirov counter y}\n"
				+ "{claim y: \"They met\" date 1934-11-29 person kirov}\n" + NAME);
		check("{edition a}\n\n{claim shot: date 1934-12-01 conflicts date b.shot}\n",
				"{edition b}\n\n{claim shot: date 1934-12-02}\n");
	}

	@Test
	void aDisputeAboutSomethingElseDoesNotHelp() {
		check("{claim x: \"They met\" date 1934-11-28 person kirov conflicts motive y}\n"
				+ "{claim ‹two-dates-for-one-event|y›: \"They met\" date 1934-11-29 person kirov}\n" + NAME);
	}

	@Test
	void aCardInARegisterIsOneDateForAllItsReaders() {
		check("{edition a}\n\n{shot| One}.\n", "{edition b}\n\n{shot| Two}.\n", "{claim shot: date 1934-12-01}\n");
	}

	@Test
	void anExceptionIsHonouredWhereItStands() {
		check("{edition a}\n\n{shot| One}{except two-dates-for-one-event \"as the diary has it\"}.\n\n{claim shot: date 1934-12-01}\n",
				"{edition b}\n\n{shot| ‹two-dates-for-one-event|Two›}.\n\n{claim shot: date 1934-12-02}\n");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("{edition a}\n\n{x| Kirov was shot}.\n\n{claim x: date 1934-12-01}\n",
				"{edition b}\n\nA note.{^1}\n\n{^1| {x| ‹two-dates-for-one-event|Shot\nthere›}.}\n\n{claim x: date 1934-12-02}\n",
				"{edition c}\n\n{\"x| ‹two-dates-for-one-event|He is shot›}.\n\n{claim x: date 1935}\n");
	}

	@Test
	void namesTheOtherPlace() {
		Message message = findings(document("a", "1934-12-01"), document("b", "1934-12-02")).getFirst().message();
		assertEquals("The claim “Kirov was shot” is dated 1934-12-01; “Kirov was shot” (1.elx) has the date 1934-12-02.",
				message.what());
	}

	private static String document(String edition, String date) {
		return "{edition " + edition + "}\n\n{shot| Kirov was shot}.\n\n{claim shot: date " + date + "}\n";
	}
}
