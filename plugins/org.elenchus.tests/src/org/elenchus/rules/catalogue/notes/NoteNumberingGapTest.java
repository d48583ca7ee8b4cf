package org.elenchus.rules.catalogue.notes;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NoteNumberingGapTest extends RuleTest {

	NoteNumberingGapTest() {
		super(new NoteNumberingGap());
	}

	@Test
	void firesWhereANumberIsLeftOut() {
		check("""
				One.{^1} Two.{^2} Four.{^4} Seven.{^7}
				#                      ^^^^ note-numbering-gap
				#                                 ^^^^ note-numbering-gap
				""");
	}

	@Test
	@Tag("boundary")
	void numbersCanGoOnStartAnewAndComeBack() {
		check("{# A}\n\nOne.{^1} Two.{^2} One.{^1} Two.{^2}\n\n{# B}\n\nThree.{^3}\n\n{# C}\n\nOne.{^1}{^2}\n");
	}

	@Test
	void firesBetweenChapters() {
		check("{# A}\n\nOne.{^1}\n\n{# B}\n\nThree.‹note-numbering-gap|{^3}›\n");
	}

	@Test
	void aTextCanStartAnywhere() {
		check("Seventeen.{^17} Eighteen.{^18}\n");
	}

	@Test
	void numbersOutOfOrderLeaveNoGap() {
		check("One.{^1} Three.{^3} Two.{^2}\n");
	}

	@Test
	void aNoteWithoutReferenceIsAnotherRulesBusiness() {
		check("One.{^1} Three.{^3}\n\n{^2| Files.}\n");
	}

	@Test
	void passesOverLabelsThatAreNoNumbers() {
		check("One.{^1} Star.{^a} Two.{^2} Big.{^99999999}\n");
	}

	@Test
	void countsNotesInMidSentenceAndInQuotationsOverSeveralLines() {
		check("One{^1| files\nof 1934} and {\"x| three‹note-numbering-gap|{^3›| more\nfiles}}.\n");
	}

	@Test
	void referencesInNotesDoNotCount() {
		check("One.{^1} Two.{^2}\n\n{^1| See {x| one}{^9}.}\n");
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except note-numbering-gap \"so in print\"}}\n\nOne.{^1} Three.{^3}\n");
	}

	@Test
	@Tag("boundary")
	void aMisreadNumberIsToldAtItsPlaceAndOneThatIsUsedAgainIsNone() {
		check("One.{^96} Two.‹note-numbering-gap|{^77}› Three.{^98} Four.{^99}\n");
		check("One.{^96} Two.‹note-numbering-gap|{^977}› Three.{^98} Five.‹note-numbering-gap|{^100}›\n");
		check("One.{^96} Two.{^77} Three.{^97} Four.{^98}\n");
		check("One.{^96} Two.{^77} Three.‹note-numbering-gap|{^99}›\n");
		check("One.{^96} Two.{^77} Three.{^98}\n\n{^97| Four.}\n\n{^78| Five.}\n");
	}
}
