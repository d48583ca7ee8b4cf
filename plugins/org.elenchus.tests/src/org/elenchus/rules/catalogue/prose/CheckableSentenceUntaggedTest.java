package org.elenchus.rules.catalogue.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.testing.Kind;
import org.elenchus.testing.RuleTest;
import org.elenchus.testing.Without;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Without(value = Kind.FOOTNOTE, because = "notes are where sources stand; it does not read them")
class CheckableSentenceUntaggedTest extends RuleTest {

	CheckableSentenceUntaggedTest() {
		super(new CheckableSentenceUntagged());
	}

	@Test
	void firesAtTheWholeSentence() {
		check("""
				It was cold. The mill burnt in 1932. Nobody came.
				#            ^^^^^^^^^^^^^^^^^^^^^^^ checkable-sentence-untagged
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "The mill burnt in 1932.; a date", "It burnt in March, or in september.; a date",
			"There were 12 men.; a figure", "There were three hundred.; a figure", "He said “it burnt all night long”.; words between quotation marks",
			"It was the largest of all.; a superlative", "According to Jansen it burnt.; somebody's statement", "Het was de grootste van het land.; a superlative",
			"Volgens Jansen brandde hij.; somebody's statement", "Hij brandde in de jaren dertig.; a date", "Er kwam twintig man.; a figure" })
	void saysWhatCanBeChecked(String text, String kind) {
		List<Finding> found = findings(text + "\n");
		assertEquals("This sentence has " + kind + ", and neither a claim nor a note nor a citation: “" + text + "”",
				found.getFirst().message().what());
	}

	@ParameterizedTest
	@ValueSource(strings = { "He insisted that it burnt.", "It burnt, she wrote of the mill.", "As the miller put it, all was lost.",
			"In her view the mill was doomed.", "The council denounced it.", "They feared that it would burn.", "She announced the sale." })
	void knowsWhoSaysItInEnglish(String text) {
		checkEnglish("somebody's statement", text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "It burnt in May.", "A nineteenth-century mill stood there.", "It stood there in the tenth century.", "It had burnt a decade before." })
	void knowsDatesInEnglishWords(String text) {
		checkEnglish("a date", text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "He had forty-three weavers.", "Thirteen weavers left.", "Two-thirds of it burnt.", "She owned five houses.", "Dozens fled." })
	void knowsFiguresInEnglishWords(String text) {
		checkEnglish("a figure", text);
	}

	private void checkEnglish(String kind, String text) {
		String what = findings("{edition e language en}\n\n" + text + "\n").getFirst().message().what();
		assertEquals("This sentence has " + kind + ", and neither a claim nor a note nor a citation: “" + text + "”", what);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The states raised troops.", "It must be noted here.", "We argue that it burnt.", "The noted miller left.",
			"Wages were paid according to merit.", "Their stated aim was peace.", "The fire may spread.", "The march went on." })
	void isSilentInEnglishWhereTheSameWordsSayNothingToCheck(String text) {
		check("{edition e language en}\n\n" + text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "De burgers werden in de kerk van Deventer geëxecuteerd.", "De abt vluchtte met zijn monniken naar Utrecht.",
			"Het stadsbestuur weigerde hem de sleutels van de poort.", "Toen de strijd uitbrak, verliet de graaf de stad.",
			"De minister geeft toe dat hij de brief nooit las.", "Uit de bronnen blijkt dat de molenaar tevreden was.",
			"Ook waren er geruchten dat hij gek was geworden.", "“Zijn broer zweeg.”" })
	void knowsFactsWithoutAFigureInDutch(String text) {
		checkDutch("a statement of fact", text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "In 1932 brandde de molen van Zwolle af.; a date", "De molenaar had toen veertig paarden.; a figure",
			"Volgens Jansen was de molenaar tevreden.; somebody's statement", "Hij verklaarde voor de rechtbank dat hij niets wist.; somebody's statement",
			"De molen van Zwolle was de oudste van het land.; a superlative", "Zij schreef ‘de molen brandde af in de nacht’.; words between quotation marks" })
	void saysInDutchWhatCanBeChecked(String text, String kind) {
		checkDutch(kind, text);
	}

	private void checkDutch(String kind, String text) {
		String what = findings("{edition e language nl}\n\n" + text + "\n").getFirst().message().what();
		assertEquals("This sentence has " + kind + ", and neither a claim nor a note nor a citation: “" + text.replaceAll("^“|”$", "") + "”", what);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dit gedrag is moeilijk te verklaren met de oude opvatting.", "Volgens de maatstaven van nu was dat slordig.",
			"Ik kan zeggen dat mijn mening veranderd is.", "Jansen, Piet, De molens (Zwolle 1987)", "Jansen, P., De molens van Overijssel, Zwolle, 1987.",
			"Waarom verliet de molenaar in 1932 het dorp?", "In het volgende hoofdstuk bespreken wij de molens van Twente.",
			"Wij danken de archivaris voor zijn hulp.", "Onder een sluis verstaat men een waterkering die open en dicht kan.", "Zie ook de bijlage.",
			"Het is jammer dat niemand ernaar heeft gevraagd.", "Misschien kunnen wij dat later nagaan.", "Molens hebben meestal vier wieken.",
			"Stel dat de brief echt is.", "De volgende vragen zijn gesteld:", "’s Avonds brand." })
	void isSilentInDutchWhereNothingIsStated(String text) {
		check("{edition e language nl}\n\n" + text + "\n");
	}

	@Test
	@Tag("boundary")
	void whereTheLanguageIsNotStatedDutchWordsShowIt() {
		check("‹checkable-sentence-untagged|De abt vluchtte naar het klooster van Utrecht.›\n\nWaarom verliet hij het dorp in 1932?\n");
		check("The abbot fled to the cloister of Utrecht. ‹checkable-sentence-untagged|Why did the miller leave in 1932?›\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "More follows in section 12.", "More follows in section B.2.6 below.", "See the mill on page 7.", "Meer volgt in hoofdstuk 12.",
			"Zie de molen op blz. 7." })
	void theNumberOfASectionIsNoFigure(String text) {
		check(text + "\n");
	}

	@Test
	@Tag("boundary")
	void aNumberBehindTheSectionsIsAFigure() {
		check("‹checkable-sentence-untagged|In section 12 he has 7 mills.› ‹checkable-sentence-untagged|A section of 12 mills.›\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "It was cold.", "1. It was cold.", "He called it “a mill”.", "They left the room." })
	void isSilentWhereThereIsNothingToCheck(String text) {
		check(text + "\n");
	}

	@Test
	void isSilentWhereTheEditorHasBeen() {
		check("{x| It burnt} in 1932. It burnt in 1932.{^1} It burnt {@s p. 4} in 1932. It burnt in 1932.{?source 2026-02}\n\n{source s: primary}\n");
		check("{>x}It was cold. It burnt in 1932.{<x} ‹checkable-sentence-untagged|It burnt in 1932.›\n");
	}

	@Test
	void notesAndHeadingsAreNotRead() {
		check("{# In 1932}\n\nIt burnt{^1| in 1932, p. 5}.\n");
	}

	@Test
	void readsThroughMarkupAndOverSeveralLines() {
		check("It was. ‹checkable-sentence-untagged|It {i| burnt\nin} 1932.› It was.\n");
	}

	@Test
	void readsBetweenTheAuthorsQuotationMarks() {
		check("“It was. ‹checkable-sentence-untagged|It burnt in 1932.› It was.”\n");
	}

	@Test
	void aQuotationFromASourceIsTagged() {
		check("{\"q| It burnt in 1932.} ‹checkable-sentence-untagged|It burnt in 1933.›\n");
	}

	@Test
	void aPolicyAddsWords() {
		check("{policy words checkable-sentence-untagged \"unparalleled\"}\n\n‹checkable-sentence-untagged|It was unparalleled.› It was.\n");
	}

	@Test
	void aWordOfAPolicyCountsWhateverElseTheSentenceHas() {
		check("{edition e language nl}\n\n{policy words checkable-sentence-untagged \"weergaloos\"}\n\n‹checkable-sentence-untagged|Is dat weergaloos?›\n\nIs dat mooi?\n");
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e language en {except checkable-sentence-untagged \"a novel\"}}\n\nIt burnt in 1932.\n");
	}

	@Test
	@Tag("boundary")
	void twentyBareSentencesOfAChapterAreOneFinding() {
		String few = "It burnt in 1932. ".repeat(19);
		assertEquals(19, findings("{# One}\n\n" + few + "\n").size());
		List<Finding> found = findings("{# One}\n\n" + few + "It burnt in 1933.\n\n{# Two}\n\nIt burnt in 1934.\n");
		assertEquals(List.of("This sentence has a date, and neither a claim nor a note nor a citation: “It burnt in 1932.” 19 more places are concerned.",
				"This sentence has a date, and neither a claim nor a note nor a citation: “It burnt in 1934.”"),
				found.stream().map(finding -> finding.message().what()).toList());
	}

	@Test
	void aChapterOfWhichMoreThanHalfIsSourcedIsToldSentenceBySentence() {
		String bare = "It burnt in 1932. ".repeat(20);
		String sourced = "It burnt in 1932 {@s}. ";
		assertEquals(1, findings(bare + sourced.repeat(20) + "\n\n{source s: primary}\n").size());
		assertEquals(20, findings(bare + sourced.repeat(21) + "\n\n{source s: primary}\n").size());
	}
}
