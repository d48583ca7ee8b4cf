package org.elenchus.importer.plain.paragraphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.Pages;
import org.elenchus.importer.plain.lines.SortedLines;
import org.junit.jupiter.api.Test;

/** In texts whose lines have sixty characters. */
class ShortLinesRecordTest {

	private static final String STARTS = "Het veer van de rivier lag stil en de veerman bleef in huis,\n";
	private static final String GOES_ON = "over de bouw van de brug is lang gestreden, want de dijk lag\n";
	private static final String ENDS = "in zijn schip, omdat de gemeente vroeg om hout en om geduld.\n";
	/** Half of the width is left behind the next word. */
	private static final String SHORT = "en daarmee was het toen\n";
	private static final String SHORT_END = "en daarmee was het uit.\n";
	private static final String NARROW = "Dat was het einde toen.\n";

	/** Twenty full lines that go on, three that end a sentence; two short ones that go on, five that end a sentence. */
	private static final String TEXT = (STARTS + GOES_ON + SHORT_END).repeat(3) + (STARTS + GOES_ON + SHORT + GOES_ON + SHORT_END).repeat(2)
			+ (STARTS + GOES_ON + ENDS).repeat(2) + STARTS + GOES_ON.repeat(3) + ENDS + STARTS;

	/** Two hundred full lines that go on. */
	private static final String LONG = STARTS + GOES_ON.repeat(200) + ENDS;

	private static SortedLines lines(String text) {
		Lines lines = Lines.of(text);
		return Pages.of(SortedLines.of(lines, List.of(), List.of())).lines();
	}

	private static int line(SortedLines lines, String words) {
		return lines.plain().lineAt(lines.text().indexOf(words.strip()));
	}

	/** The odds that a paragraph ends with these words, three times what they weigh. */
	private static String odds(String text, String words) {
		SortedLines lines = lines(text);
		int i = line(lines, words);
		double weight = ShortLines.of(lines).parts(i, lines.nextFilled(i + 1));
		return weight == Double.NEGATIVE_INFINITY ? "none" : Math.round(3 * Math.exp(weight)) + " to 1";
	}

	private static String odds(String text) {
		return odds(text, SHORT_END);
	}

	private static boolean isShortest(String text, String words) {
		SortedLines lines = lines(text);
		int i = line(lines, words);
		return ShortLines.of(lines).isShortest(i, lines.nextFilled(i + 1));
	}

	@Test
	void whatEndsMoreSentencesThanChanceEndsParagraphs() {
		assertEquals("19 to 1", odds(TEXT));
	}

	@Test
	void theyAreSixtyToOneAtMost() {
		assertEquals("60 to 1", odds((STARTS + GOES_ON + SHORT_END).repeat(5) + STARTS));
	}

	@Test
	void oneShortSentenceMayBeChanceAndTwoAreNot() {
		assertEquals("none", odds(STARTS + GOES_ON + SHORT_END + STARTS));
		assertEquals("60 to 1", odds((STARTS + GOES_ON + SHORT_END).repeat(2) + STARTS));
	}

	@Test
	void aFullLineAndOneBeforeASmallLetterTellNothing() {
		assertEquals("none", odds(TEXT, ENDS));
		assertEquals("none", odds(TEXT, SHORT));
		assertEquals("none", odds(TEXT + SHORT.replace("toen", "klaar") + STARTS, SHORT.replace("toen", "klaar")));
		assertEquals("none", odds(TEXT + SHORT_END.replace("uit", "nu") + GOES_ON, SHORT_END.replace("uit", "nu")));
	}

	@Test
	void aHeadingOrAPageBehindThemTellsNothing() {
		assertEquals("none", odds(TEXT.replace(SHORT_END, SHORT_END + "Het veer\n")));
		assertEquals("19 to 1", odds(TEXT.replace(SHORT_END, SHORT_END + "Dat was het.\n").replace("Dat was het.\nHet", "Het")));
		assertEquals("60 to 1", odds(GOES_ON + (STARTS + GOES_ON + SHORT_END).repeat(2) + STARTS));
		assertEquals("none", odds(GOES_ON + (STARTS + GOES_ON + SHORT_END + "\f").repeat(2) + STARTS));
	}

	@Test
	void aShortSentenceMayFollow() {
		assertEquals("60 to 1", odds((STARTS + GOES_ON + SHORT_END + "Zo was het.\n").repeat(5) + STARTS));
	}

	@Test
	void aShortnessThatNoCountedLineHasTellsNothing() {
		assertEquals("none", odds(TEXT + "in een boot waarin hij toen was.\nHet veer\n\n" + TEXT, "in een boot waarin"));
	}

	@Test
	void manySpacesAndBlankLinesBehindThemChangeNothing() {
		assertEquals("19 to 1", odds(TEXT.replace("\n", "     \n\n\n\n\n")));
	}

	@Test
	void whatHasABlankLineBehindItIsCountedApart() {
		assertEquals("60 to 1", odds(TEXT.replace(".\n", ".\n\n")));
		assertEquals("60 to 1", odds(TEXT.replace(".\n", ". \n")));
	}

	@Test
	void roomStartsAboveATwentiethOfTheWidth() {
		String none = "en daarmee was het dan uit met het veer en alle boot.\n";
		String some = "en daarmee was het dan uit met het veer en een boot.\n";
		assertEquals("none", odds(TEXT.replace(SHORT_END, none), none));
		assertEquals("60 to 1", odds(TEXT.replace(SHORT_END, some), some));
	}

	@Test
	void oneIsShortestBesideTwoHundredThatGoOnOfWhichNoneIsSoShort() {
		assertTrue(isShortest(STARTS + GOES_ON.repeat(198) + ENDS + STARTS + SHORT_END + STARTS, SHORT_END));
		assertFalse(isShortest(STARTS + GOES_ON.repeat(197) + ENDS + STARTS + SHORT_END + STARTS, SHORT_END));
		assertFalse(isShortest(LONG + STARTS + SHORT + GOES_ON + SHORT_END + STARTS, SHORT_END));
		assertTrue(isShortest(LONG + STARTS + "en daarmee was het toen uit met de boot,\n" + GOES_ON + SHORT_END + STARTS, SHORT_END));
		assertFalse(isShortest(LONG + STARTS + SHORT_END + GOES_ON, SHORT_END));
		assertFalse(isShortest(LONG + STARTS + SHORT_END + "25 jaar lang lag het veer stil en de veerman bleef in huis,\n", SHORT_END));
	}

	@Test
	void itLeavesMoreThanThreeTwentiethsOfTheWidth() {
		String none = "en daarmee was het dan uit met de oude schepen.\n";
		String enough = "en daarmee was het dan uit met het oude schip.\n";
		assertFalse(isShortest(LONG + STARTS + none + STARTS, none));
		assertTrue(isShortest(LONG + STARTS + enough + STARTS, enough));
	}

	@Test
	void theThreeLinesBehindItShowTheWidth() {
		assertTrue(isShortest(LONG + STARTS + SHORT_END + NARROW.repeat(2) + STARTS, SHORT_END));
		assertFalse(isShortest(LONG + STARTS + SHORT_END + NARROW.repeat(3) + STARTS, SHORT_END));
		assertTrue(isShortest(LONG + STARTS + SHORT_END + ("\n" + NARROW).repeat(2) + "\n" + STARTS, SHORT_END));
		assertFalse(isShortest(LONG + STARTS + SHORT_END + ("\n" + NARROW).repeat(3) + "\n" + STARTS, SHORT_END));
	}

	@Test
	void soDoTheThreeLinesBeforeIt() {
		String end = "Daarmee was het uit.\n";
		assertTrue(isShortest(LONG + NARROW.repeat(2) + end + STARTS, end));
		assertFalse(isShortest(LONG + NARROW.repeat(3) + end + STARTS, end));
	}

	@Test
	void theFirstAndTheLastLineOfATextShowItToo() {
		assertTrue(isShortest(STARTS + SHORT_END + LONG, SHORT_END));
		assertFalse(isShortest(SHORT_END + LONG, SHORT_END));
		assertTrue(isShortest(LONG + SHORT_END + STARTS, SHORT_END));
	}
}
