package org.elenchus.rules.catalogue.prose;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HedgeWithoutVoiceTest extends RuleTest {

	private static final String DUTCH = "{edition e language nl}\n\n";

	HedgeWithoutVoiceTest() {
		super(new HedgeWithoutVoice());
	}

	@Test
	void firesAtHearsayWithoutAVoice() {
		check("""
				{edition e language nl}

				De molen had naar verluidt drie zolders.
				             ^^^^^^^^^^^^^ hedge-without-voice
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹hedge-without-voice|Er wordt dikwijls beweerd› dat hij brandde.", "‹hedge-without-voice|Het gerucht ging› dat hij brandde.",
			"Hij brandde, ‹hedge-without-voice|zoals in de stad beweerd wordt›.", "In de stad ‹hedge-without-voice|wordt verteld dat› hij brandde." })
	void knowsDutch(String text) {
		check(DUTCH + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹hedge-without-voice|It is said› that it burnt.", "It ‹hedge-without-voice|reportedly› burnt.",
			"The mill ‹hedge-without-voice|is believed to› have burnt.", "It burnt, ‹hedge-without-voice|it was argued›, for lack of care.",
			"‹hedge-without-voice|We are told› that it burnt.", "A man ‹hedge-without-voice|alleged to› be the miller fled.",
			"It burnt, ‹hedge-without-voice|according to tradition›, on a Sunday.", "‹hedge-without-voice|It has been said› that it burnt.",
			"He ‹hedge-without-voice|is reported to have said› nothing." })
	void knowsEnglish(String text) {
		check("{edition e language en}\n\n" + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Volgens Jansen brandde hij, naar verluidt, twee keer.", "Jansen schreef dat hij naar verluidt brandde.",
			"De molen schijnt in de zon.", "Dat wordt aangenomen.", "Het boek waarin dit wordt verteld, is zoek." })
	void isSilentWhereThereIsAVoiceOrNoHearsay(String text) {
		check(DUTCH + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "It appears that the mill was old.", "It seemed that all was lost.", "The boys were supposed to sweep the floor.",
			"It was claimed by the miller.", "It was reported to the mayor.", "He grasped what was said to him.", "A supposedly new mill stood there.", "The insurer assumed it." })
	void isSilentInEnglishWhereTheAuthorInfersOrAVoiceFollows(String text) {
		check("{edition e language en}\n\n" + text + "\n");
	}

	@Test
	void theHedgeItselfIsNoVoice() {
		check("{edition e language en}\n\n‹hedge-without-voice|It was said› twice.\n");
	}

	@Test
	@Tag("boundary")
	void aVoiceOfTheSentenceBeforeDoesNotCount() {
		check("{edition e language en}\n\nJansen wrote. It ‹hedge-without-voice|allegedly› burnt.\n");
	}

	@Test
	void isSilentInSourcedSentencesAndBetweenQuotationMarks() {
		check("It allegedly burnt.{^1} “It allegedly burnt.” It ‹hedge-without-voice|allegedly› burnt.\n\n{^1| P. 5.}\n");
		check("{x| It allegedly burnt}{@s}. {y| It ‹hedge-without-voice|allegedly› burnt}.\n\n{source s: primary}\n");
	}

	@Test
	void readsNotesAndQuotationsFromASourceOverSeveralLines() {
		check("It burnt{^1| ‹hedge-without-voice|it is\nsaid›}. {\"q| It ‹hedge-without-voice|allegedly› did.}\n");
	}

	@Test
	void aPolicyAddsWords() {
		check("{policy words hedge-without-voice \"legend tells\"}\n\n‹hedge-without-voice|Legend tells› of a fire.\n");
	}

	@Test
	void theEditionAndAClaimCanExceptIt() {
		check("{edition e language en {except hedge-without-voice \"a legend\"}}\n\nIt allegedly burnt.\n");
		check("{x| It allegedly burnt}{except hedge-without-voice \"a legend\"}.\n");
	}
}
