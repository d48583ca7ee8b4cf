package org.elenchus.sources.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;

import org.elenchus.sources.quotation.Verdict.Result;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationCheckTest {

	private static final String TEXT = """
			De reis begon in den herfst. Niemand wist waarheen de groote wagens reden, of waarom zij 's nachts ver-
			trokken. „Het is beter”, zeide de burge-

			14

			meester, „dat men zwijgt; wie spreekt, die verliest zijn huis, zijn akker en zijn naam.” Daarop ging hij
			naar buiten. Er waren in dat jaar 1.250 gezinnen in Noord-Holland, en de mensch was den mensch een wolf.
			""";
	private static final FullText DUTCH = new FullText(TEXT, Spelling.of("nl"));

	@ParameterizedTest
	@ValueSource(strings = { "wie spreekt, die verliest zijn huis", "Wie spreekt die verliest zijn huis!", "wie\n spreekt — die verliest\u00A0zijn huis",
			"WIE SPREEKT, DIE VERLIEST ZIJN HUIS", "‘dat men zwijgt: wie spreekt’", "waarom zij 's nachts vertrokken",
			"waarom zij ’s nachts ver\u00ADtrokken", "de grote wagens reden", "de mens was de mens een wolf", "1.250 gezinnen in Noord Holland" })
	void punctuationCaseSpacesHyphensAndOldSpellingAreNoDifference(String quotation) {
		assertEquals(Result.EXACT, QuotationCheck.inText(quotation, DUTCH).result());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Niemand wist waarheen … of waarom zij 's nachts vertrokken", "Niemand wist waarheen [...] zijn huis, zijn akker",
			"dat men zwijgt (…) en zijn naam", "... wie spreekt, die verliest ...", "Niemand wist . . . of waarom zij [sic] 's nachts",
			"die verliest [de burger] zijn huis", "[W]ie spreekt, die verliest", "die verliest zijn huis [sic], zijn akker" })
	void whatTheEditorLeftOutOrPutInIsNoDifference(String quotation) {
		assertEquals(Result.EXACT, QuotationCheck.inText(quotation, DUTCH).result());
	}

	@Test
	void bracketsCanBeTheSources() {
		FullText text = new FullText("Hij zag [naar men zegt] de wagens.", Spelling.of("nl"));
		assertEquals(Result.EXACT, QuotationCheck.inText("Hij zag [naar men zegt] de wagens", text).result());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"die spreekt, die verliest zijn huis en haard, zijn akker | [die → wie] spreekt … huis [− en haard] zijn …",
			"dat men zwijgt; wie spreekt, verliest zijn huis | … spreekt [+ die] verliest …",
			"Niemand wist waarom de groote wagens reden | … wist [waarom → waarheen] de …",
			"wie spreekt, die verliest zijn huis, zijn naam | … huis [+ zijn akker en] zijn …",
			"Er waren in dat jaar 1250 gezinnen | … jaar [1250 → 1.250] gezinnen" })
	void tellsWordByWordWhatDiffers(String quotation, String shown) {
		Verdict verdict = QuotationCheck.inText(quotation, DUTCH);
		assertEquals(Result.ALTERED, verdict.result());
		assertEquals(shown, verdict.shown());
	}

	@Test
	void aClauseThatIsLeftOutWithoutASignIsADifference() {
		Verdict verdict = QuotationCheck.inText("Het is beter, zeide de burgemeester, dat men zwijgt. Daarop ging hij naar buiten", DUTCH);
		assertEquals(Result.ALTERED, verdict.result());
		assertEquals("… zwijgt [+ wie spreekt die verliest … zijn naam] Daarop …", verdict.shown());
	}

	@Test
	void anEllipsisStandsForAPageNotForABook() {
		String page = "woord ".repeat(Chain.GAP + 100);
		FullText text = new FullText("Het begin van de zaak in de herfst " + page + " en het einde ervan", Spelling.of(null));
		Verdict verdict = QuotationCheck.inText("Het begin van de zaak in de herfst … en het einde ervan", text);
		assertEquals("… herfst [− en het einde ervan]", verdict.shown());
		FullText near = new FullText("Het begin van de zaak in de herfst " + page.substring(0, 600) + " en het einde ervan", Spelling.of(null));
		assertEquals(Result.EXACT, QuotationCheck.inText("Het begin van de zaak in de herfst … en het einde ervan", near).result());
	}

	@Test
	void thePartsOfAQuotationStandInItsOrder() {
		assertEquals(Result.NOT_FOUND, QuotationCheck.inText("Daarop ging hij naar buiten … De reis begon in den herfst", DUTCH).result());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Het volk heeft honger en niemand die het ziet", "in de stad was het stil", "naam zijn en akker zijn" })
	void otherWordsAreNotFound(String quotation) {
		assertEquals(Result.NOT_FOUND, QuotationCheck.inText(quotation, DUTCH).result());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "…", "zijn stad", "[sic]", "?!" })
	void aFewWordsThatAreNotThereSayNothing(String quotation) {
		assertEquals(Result.UNDECIDED, QuotationCheck.inText(quotation, DUTCH).result());
	}

	@Test
	void aFewWordsCanBeFound() {
		assertEquals(Result.EXACT, QuotationCheck.inText("zijn akker", DUTCH).result());
	}

	@Test
	void tellsWhereTheWordsStand() {
		assertEquals("dat men zwijgt", QuotationCheck.inText("dat men zwijgt", DUTCH).place().of(TEXT));
		assertEquals("zijn huis, zijn akker en zijn naam", QuotationCheck.inText("zijn huis … zijn naam", DUTCH).place().of(TEXT));
	}

	@Test
	void oneWordAtTheEdgeOfAnExcerptProvesNothing() {
		FullText excerpt = new FullText("It is said that the bells rang thrice.", Spelling.of("en"));
		assertEquals(Result.UNDECIDED, QuotationCheck.inExcerpt("the mayor slept through all of it", excerpt).result());
	}

	@Test
	void anExcerptDoesNotHaveAllWords() {
		FullText excerpt = new FullText("matters in the Ukraine are very bad", Spelling.of("en"));
		assertEquals(Result.EXACT, QuotationCheck.inExcerpt("and so matters in the Ukraine are very bad indeed", excerpt).result());
		assertEquals("… Ukraine [were → are] very …",
				QuotationCheck.inExcerpt("and so matters in the Ukraine were very bad indeed", excerpt).shown());
	}

	@Test
	void aTextThatSaysOneWordAMillionTimesIsNoTrap() {
		FullText text = new FullText("ja ".repeat(300_000) + "nee", Spelling.of("nl"));
		assertEquals(Result.EXACT, QuotationCheck.inText("ja ".repeat(200) + "nee", text).result());
		assertEquals(Result.EXACT, QuotationCheck.inText("ja ".repeat(2_000) + "… ja ja", text).result());
		assertTrue(QuotationCheck.inText("ja ja nee ".repeat(500), text).result() != Result.EXACT);
		assertTrue(QuotationCheck.inText(String.join(" … ", Collections.nCopies(45, "ja ja nee ja")), text).result() != Result.EXACT);
	}

	@Test
	void aQuotationInVeryManyPiecesSaysNothing() {
		assertEquals(Result.UNDECIDED, QuotationCheck.inText("wie … ".repeat(5_000), DUTCH).result());
	}
}
