package org.elenchus.rules.catalogue.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeaselWordsTest extends RuleTest {

	private static final String DUTCH = "{edition e language nl}\n\n";

	WeaselWordsTest() {
		super(new WeaselWords());
	}

	@Test
	void firesAtAVoiceWithoutAName() {
		check("""
				{edition e language nl}

				Volgens sommigen brandde de molen. Zoals bekend, regende het.
				^^^^^^^^^^^^^^^^ weasel-words
				                                   ^^^^^^^^^^^^ weasel-words
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹weasel-words|Veel westerse historici› zwijgen.", "Dat is ‹weasel-words|algemeen bekend›.",
			"‹weasel-words|Sommigen hebben beweerd› dat het brandde.", "‹weasel-words|Diverse bronnen melden› brand." })
	void knowsDutch(String text) {
		check(DUTCH + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "‹weasel-words|Many historians› agree.", "‹weasel-words|As everyone knows›, it burnt.", "It is ‹weasel-words|widely believed›.",
			"‹weasel-words|Studies show› that it burnt.", "Earlier ‹weasel-words|studies have found› the same.", "‹weasel-words|It was well known› that it burnt.",
			"It ‹weasel-words|was widely held› to be haunted.", "‹weasel-words|Some millers argue› that it burnt.", "‹weasel-words|Shrewd observers› had foreseen it.",
			"The fire was ‹weasel-words|according to some› an accident.", "‹weasel-words|A modern historian› praises it." })
	void knowsEnglish(String text) {
		check("{edition e language en-GB}\n\n" + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sommigen vluchtten.", "Historicus Jansen meent dat.", "Hij las veel. Historici lazen niets.", "Hij raadpleegde diverse bronnen.",
			"Talrijke scherven getuigen van brand.", "Er verschenen verschillende publicaties." })
	void isSilentWhereTheWordsSaySomethingElse(String text) {
		check(DUTCH + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Flour came from numerous sources.", "The weavers got some say in it.", "They were paid according to some fixed rule.",
			"Meetings were generally held at the mill.", "It rests on years of research by several scholars.", "His critics say nothing.", "The most vocal critics left.",
			"Nobody asked what others thought.", "Nothing in the whole of history proves it.", "He smiled at some happy thought." })
	void isSilentWhereEnglishWordsSaySomethingElse(String text) {
		check("{edition e language en}\n\n" + text + "\n");
	}

	@Test
	void theEditionsLanguageDecidesElseThatOfTheProjectElseBothAreRead() {
		check("{edition e language de}\n\nVolgens sommigen, many historians.\n");
		check("{edition e language en}\n\nVolgens sommigen, ‹weasel-words|many historians›.\n");
		check("Volgens sommigen, ‹weasel-words|many historians›.\n", "{edition e language en}\n");
		check("‹weasel-words|Volgens sommigen›, ‹weasel-words|many historians›.\n");
		check("‹weasel-words|Volgens sommigen›, ‹weasel-words|many historians›.\n", "{edition e language en}\n", "{edition f language nl}\n");
	}

	@Test
	void isSilentWhereTheSentenceNamesASource() {
		String source = "\n{source s: secondary}\n";
		check("Many historians agree.{^1} ‹weasel-words|Many historians› do.\n\n{^1| See p. 5.}\n");
		check("Many historians agree {@s p. 4}. Many historians, as {@s| Smith} says.\n" + source);
		check("{x| Many historians agree}{@s p. 5}.\n" + source);
		check("Many historians agree.{?source 2026-02}\n");
	}

	@Test
	void anotherClaimsSourceIsNoneOfTheSentences() {
		check("{x| ‹weasel-words|Many historians› agree}. {y| It burnt}{@s}.\n\n{source s: secondary}\n");
	}

	@Test
	@Tag("boundary")
	void oneWordMayStandBetweenAndNoMore() {
		check("‹weasel-words|Many old historians› nod. Many very old historians nod.\n");
	}

	@Test
	void wordsBetweenQuotationMarksAreAnothers() {
		check("He wrote: “Many historians agree.” ‹weasel-words|Many historians› do not.\n");
	}

	@Test
	void headingsAreNotRead() {
		check("{# Many historians}\n\nIt burnt.\n");
	}

	@Test
	void readsNotesEachForItself() {
		check("It burnt{^1| as ‹weasel-words|many historians say›}.\n");
	}

	@Test
	void readsThroughMarkupAndOverSeveralLines() {
		check("To ‹weasel-words|many\n{i| old} historians› it burnt.\n");
	}

	@Test
	void readsAQuotationFromASource() {
		check("{\"x| ‹weasel-words|Many historians› agree}.\n");
	}

	@Test
	void aPolicyAddsWords() {
		check("{policy words weasel-words \"in leading circles\"}\n\nIt was known ‹weasel-words|in leading circles›.\n");
	}

	@Test
	void theEditionAndAClaimCanExceptIt() {
		check("{edition e {except weasel-words \"a satire\"}}\n\nMany historians agree.\n");
		check("{x| Many historians agree}{except weasel-words \"they are the subject\"}. ‹weasel-words|Many historians› do.\n");
	}

	@Test
	void itsTextNamesTheWords() {
		assertEquals("“Many historians” speaks for people without a name, and the sentence names no source.",
				findings("Many historians agree.\n").getFirst().message().what());
	}
}
