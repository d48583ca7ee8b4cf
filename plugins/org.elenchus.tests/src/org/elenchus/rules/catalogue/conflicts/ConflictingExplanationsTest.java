package org.elenchus.rules.catalogue.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConflictingExplanationsTest extends RuleTest {

	private static final String EVENT = "{kirov event| Kirov was shot}. ";
	private static final String NAMES = "\n{name kirov \"Kirov\"}\n{name stalin \"Stalin\"}\n";

	ConflictingExplanationsTest() {
		super(new ConflictingExplanations());
	}

	@Test
	void firesOnBothMotivesOfOneEvent() {
		check(EVENT + """
				{x motive contested| Out of fear}, {y motive| ‹conflicting-explanations|or of jealousy›}.

				{claim x: partOf kirov}
				{claim y: partOf kirov}
				""");
	}

	@Test
	void firesOnWhatTheSamePersonsDidOnTheSameDay() {
		check("""
				{claim x: cause contested "Fear" date 1934-12-01 person stalin, kirov}
				{claim ‹conflicting-explanations|y›: cause "Envy" date 1934-12-01 person kirov, stalin}
				{claim z: cause "Greed" date 1934-12-02 person kirov, stalin}
				{claim v: cause "Hate" date 1934-12-01 person kirov}
				{claim w: cause "Love" date 1934-12-01}
				""" + NAMES);
	}

	@Test
	void firesOverDocuments() {
		check("{edition a}\n\n" + EVENT + "{x cause contested| Fear}.\n\n{claim x: partOf kirov}\n",
				"{edition b}\n\n{y cause| ‹conflicting-explanations|Envy\nof him›}.\n\n{claim y: partOf kirov}\n");
	}

	@Test
	@Tag("boundary")
	void severalCausesCanWorkTogetherUntilOneIsContested() {
		check(EVENT + "{x cause| Fear}, {y cause contested| ‹conflicting-explanations|envy›}.\n\n"
				+ "{claim x: partOf kirov}\n{claim y: partOf kirov}\n");
		check(EVENT + "{x cause| Fear}, {y cause| envy}.\n\n{claim x: partOf kirov}\n{claim y: partOf kirov}\n");
	}

	@Test
	void aCauseIsNoMotive() {
		check(EVENT + "{x cause contested| Fear}, {y motive| envy}.\n\n{claim x: partOf kirov}\n{claim y: partOf kirov}\n");
	}

	@Test
	@Tag("boundary")
	void whatSaysTheSameIsNoRival() {
		check(EVENT + "{x cause contested| Fear}, {y cause| “fear”!}\n\n{claim x: partOf kirov}\n{claim y: partOf kirov}\n");
	}

	@Test
	void otherEventsHaveOtherCauses() {
		check(EVENT + "{arrest event| He was arrested}. {x cause contested| Fear}, {y cause| envy}.\n\n"
				+ "{claim x: partOf kirov}\n{claim y: partOf arrest}\n");
	}

	@Test
	void whatOthersSayIsNotTheAuthorsExplanation() {
		check(EVENT + "{x cause contested| Fear}, {y cause| envy}, {z cause| greed}.\n\n"
				+ "{claim x: partOf kirov}\n{claim y: partOf kirov speaker \"Orlov\"}\n{claim z: partOf kirov mode hypothetical}\n");
	}

	@Test
	void isContentWithADeclaredDispute() {
		for (String dispute : new String[] { "conflicts y", "conflicts cause y \"rivals\"", "conflicts motive y", "counter y", "partOf y" }) {
			check(EVENT + "{x cause contested| Fear}, {y cause| envy}.\n\n{claim x: partOf kirov " + dispute + "}\n{claim y: partOf kirov}\n");
		}
	}

	@Test
	void aDisputeAboutSomethingElseDoesNotHelp() {
		check(EVENT + "{x cause contested| Fear}, {y cause| ‹conflicting-explanations|envy›}.\n\n"
				+ "{claim x: partOf kirov conflicts date y}\n{claim y: partOf kirov}\n");
	}

	@Test
	void anExceptionIsHonouredWhereItStands() {
		check(EVENT + "{x cause contested| Fear}{except conflicting-explanations \"both\" by ab on 2026-02-11}, "
				+ "{y cause| ‹conflicting-explanations|envy›}.\n\n{claim x: partOf kirov}\n{claim y: partOf kirov}\n");
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check(EVENT + "{x cause contested| Fear}.{^1}\n\n"
				+ "{^1| {y cause| ‹conflicting-explanations|Envy\nof him›}.}\n\n{\"z cause| ‹conflicting-explanations|Greed›}.\n\n"
				+ "{claim x: partOf kirov}\n{claim y: partOf kirov}\n{claim z: partOf kirov}\n");
	}

	@Test
	void saysWhichKindOfConflictItIs() {
		assertEquals("A reader who meets one of them in the author's own voice does not see that "
				+ "there is another one to choose from (they differ in motive).", findings(EVENT + "{x motive contested| Fear}, {y motive| envy}.\n\n"
				+ "{claim x: partOf kirov}\n{claim y: partOf kirov}\n").getFirst().message().why());
	}
}
