package org.elenchus.rules.catalogue;

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
			"Hij brandde, ‹hedge-without-voice|zoals in de stad beweerd wordt›." })
	void knowsDutch(String text) {
		check(DUTCH + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹hedge-without-voice|It is said› that it burnt.", "It ‹hedge-without-voice|reportedly› burnt.",
			"The mill ‹hedge-without-voice|is believed to› have burnt." })
	void knowsEnglish(String text) {
		check("{edition e language en}\n\n" + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Volgens Jansen brandde hij, naar verluidt, twee keer.", "Jansen schreef dat hij naar verluidt brandde.",
			"De molen schijnt in de zon.", "Dat wordt aangenomen." })
	void isSilentWhereThereIsAVoiceOrNoHearsay(String text) {
		check(DUTCH + text + "\n");
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
