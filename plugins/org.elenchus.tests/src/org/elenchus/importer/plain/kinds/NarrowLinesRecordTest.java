package org.elenchus.importer.plain.kinds;

import static org.elenchus.importer.plain.kinds.KindsRecordTest.check;
import static org.elenchus.importer.plain.kinds.KindsRecordTest.paragraph;

import org.junit.jupiter.api.Test;

/** In a text whose lines have a hundred characters. */
class NarrowLinesRecordTest {

	private static final String WIDE = paragraph("¶", """
			De veerman van Zandhoek kende elke bocht van de rivier en elke boer die er op een maandag zijn kazen
			naar de markt bracht, en toen de brug er eenmaal lag bleef hij nog jaren elke ochtend naar het water
			komen om te zien of er een man stond die over wilde, zoals hij dat als kind al van zijn vader in die
			strenge winters had geleerd, toen het ijs tot aan de dijk kwam en het hele dorp op de schaats stond,
			ook de oude dominee.
			""");
	/** The same in three lines, too short to tell its measure surely. */
	private static final String SHORT = paragraph("¶", """
			De veerman van Zandhoek kende elke bocht van de rivier en elke boer die er op een maandag zijn kazen
			naar de markt bracht, en toen de brug er eenmaal lag bleef hij nog jaren elke ochtend naar het water
			komen om te zien of er een man stond.
			""");
	private static final String QUOTED = """
			Hij stond achteraan en zei niets tot het lint was doorgeknipt, en
			daarna draaide hij zich om en liep naar zijn boot, zonder een groet
			aan wie er stonden te kijken. Niemand heeft hem die dag nog gezien,
			ook niet zijn eigen dochter, die bij de brug was blijven staan tot
			het donker was.
			""";
	private static final String QUOTATION = paragraph("blockquote", QUOTED);
	private static final String NONE = paragraph("¶", QUOTED);
	private static final String ASIDE = paragraph("¶", "Dat was niet waar.");

	/** Its first lines, with a full stop. */
	private static String first(int many) {
		return lines(0, many).replaceAll("(,| tot)?$", ".");
	}

	private static String lines(int from, int to) {
		return String.join("\n", QUOTED.lines().toList().subList(from, to));
	}

	@Test
	void itsWidestLineLeavesMoreThanATwentyFifthOfTheWidth() {
		String widest = "Hij stond achteraan en zei niets tot het lint dan eindelijk was doorgeknipt door een wethouder,\n" + lines(1, 5);
		check(WIDE + paragraph("blockquote", widest) + WIDE);
		check(WIDE + paragraph("¶", widest.replace("een wethouder", "zijn wethouder")) + WIDE);
	}

	@Test
	void soDoesItsLastLine() {
		String last = lines(0, 4) + "\nhet donker was en de lampen van de kermis op de kade een voor een uitgingen in die dichte mist.";
		check(WIDE + paragraph("blockquote", last) + WIDE);
		check(WIDE + paragraph("¶", last.replace("in die", "in deze")) + WIDE);
	}

	@Test
	void itsWidestLineTakesMoreThanHalfOfTheWidth() {
		String column = """
				Hij stond achteraan en zei niets tot het lint was
				doorgeknipt. Daarna ging hij weg en liep naar een
				boot, zonder een groet aan wie er toen was. Niemand
				heeft hem die dag gezien, ook niet zijn dochter,
				die bij de brug was blijven staan.
				""";
		check(WIDE + paragraph("blockquote", column) + WIDE);
		check(WIDE + paragraph("¶", column.replace("er toen was", "er stonden")) + WIDE);
	}

	@Test
	void theNextWordHadItsPlaceInThreeOfFourLines() {
		String roomy = """
				Hij stond achteraan en zei niets tot het lint dan eindelijk was doorgeknipt door een wethouder,
				langzaam draaide hij zich om en liep naar zijn boot, zonder een groet
				aan wie er bij de brug stonden te kijken. Niemand heeft hem die dag nog gezien in Zandhoek, ook
				naderhand niet zijn eigen dochter, die bij de brug was blijven staan
				tot het donker was.
				""";
		check(WIDE + paragraph("blockquote", roomy) + WIDE);
		check(WIDE + paragraph("¶", roomy.replace("langzaam", "langzamer")) + WIDE);
	}

	@Test
	void besideALongOneThereMayBeShortOnesOfThreeLines() {
		check(WIDE + QUOTATION + WIDE + paragraph("blockquote", first(3)) + WIDE);
		check(WIDE + QUOTATION + WIDE + paragraph("¶", first(2)) + WIDE);
	}

	@Test
	void fourLinesAloneAreNone() {
		check(WIDE + QUOTATION + WIDE);
		check(WIDE + paragraph("¶", first(4)) + WIDE);
		check(SHORT + paragraph("¶", first(4)) + SHORT);
	}

	@Test
	void oneOfFiftyLongParagraphsIsNoChance() {
		check(WIDE.repeat(25) + SHORT + QUOTATION + WIDE.repeat(24));
		check(WIDE.repeat(25) + SHORT + NONE + WIDE.repeat(25));
	}

	@Test
	void threeParagraphsAwayALineIsAsWideAsTheText() {
		check(WIDE + ASIDE.repeat(2) + QUOTATION + ASIDE.repeat(2) + WIDE);
		check(WIDE + ASIDE.repeat(3) + NONE + WIDE);
		check(WIDE + NONE + ASIDE.repeat(3) + WIDE);
		check(WIDE + ASIDE.repeat(3) + NONE + ASIDE.repeat(3) + WIDE);
	}

	@Test
	void itMayStandAtTheEndOfTheTextButNotAtItsStart() {
		check(WIDE + QUOTATION);
		check(NONE + WIDE);
		check(WIDE + NONE + ASIDE);
	}

	@Test
	void aLineBeforeItIsAsWideAsTheTextWithNinetySixCharacters() {
		String line = "Over de bouw van de brug en over het einde van het veer is daarna in het dorp nog lang geruzied.";
		check(paragraph("¶", line) + QUOTATION + WIDE.repeat(2));
		check(paragraph("¶", line.replace("geruzied", "getwist")) + NONE + WIDE.repeat(2));
	}

	@Test
	void paragraphsOfTwoLinesDoNotTellTheWidth() {
		String two = paragraph("¶", "Hij stond achteraan en zei niets tot het lint was doorgeknipt, en\nliep weg.");
		check(two.repeat(20) + WIDE + QUOTATION + WIDE);
	}

	@Test
	void paragraphsOfThreeLinesTellTheWidth() {
		check(SHORT.repeat(4) + QUOTATION + SHORT);
	}

	@Test
	void anItemWithNarrowLinesStaysOne() {
		check(WIDE + QUOTATION + WIDE + paragraph("list-item1", "• " + QUOTED) + WIDE);
	}
}
