package org.elenchus.importer.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.importer.plain.Fixture;
import org.junit.jupiter.api.Test;

class ShiftedFontTest {

	private static final String STORY = """
			De veerman van Zandhoek kende iedere bocht van de rivier en elke boer die er op maandag met zijn kazen naar de markt
			wilde varen. Toen de brug er lag had niemand hem meer nodig, maar hij bleef nog jaren elke ochtend naar het water
			komen kijken. Over de bouw van de brug is lang gestreden. De ingenieurs wilden een boog van staal, de gemeente vroeg
			om hout omdat dat goedkoper was, en de pachters langs de dijk vreesden dat hun weiden bij hoog water zouden verdwijnen.
			""";

	@Test
	void wordsAreReadByTheOrderOfTheirGlyphs() {
		assertEquals(STORY + "Het boek De\uFFFDveerman\uFFFDvan\uFFFDde\uFFFDrivier is zoek.",
				read(STORY + "Het boek " + shifted("De veerman van de rivier") + " is zoek."));
	}

	@Test
	void quotesAndAccentsAreInTheOrderOfTheMacintosh() {
		assertEquals(STORY + "Zijn ‘carrière’\uFFFDvan\uFFFDveerman bleef uit.",
				read(STORY + "Zijn ¶FDUULqUH·\uFFFD" + shifted("van veerman") + " bleef uit."));
	}

	@Test
	void acronymsAreNoGlyphs() {
		String text = STORY + "De NKVD, de CIA, de URSS en het KNMI. " + shifted("de rivier");
		assertEquals(STORY + "De NKVD, de CIA, de URSS en het KNMI. de\uFFFDrivier", read(text));
	}

	@Test
	void withoutLostCharactersNothingIsShifted() {
		String text = STORY + "De afdeling WRWDOLWDULVWHQ.";
		assertEquals(text, read(text));
	}

	@Test
	void whatIsLostStaysAndIsCounted() {
		Fixture fixture = Fixture.of(STORY + "Het boek " + shifted("De veerman van 1902") + " is zoek.");
		assertEquals(7, fixture.count("characters-lost"));
		assertEquals("Deveermanvan".length(), fixture.count("characters-decoded"));
	}

	/** What becomes of words behind the story, somewhere behind a lost character, which is a box here. */
	private static String behind(String words) {
		String read = read((STORY + "□ en " + words).replace('□', '\uFFFD'));
		return read.substring(STORY.length() + "□ en ".length()).replace('\uFFFD', '□');
	}

	@Test
	void aKnownWordIsReadIfItHasFiveLettersOrTouchesALostCharacter() {
		assertEquals("een water daar", behind("een " + shifted("water") + " daar"));
		assertEquals("een EUXJ daar", behind("een " + shifted("brug") + " daar"));
		assertEquals("een □brug daar", behind("een □" + shifted("brug") + " daar"));
		assertEquals("een brug□ daar", behind("een " + shifted("brug") + "□ daar"));
		assertEquals("een □WH daar", behind("een □" + shifted("te") + " daar"));
		assertEquals("een □van daar", behind("een □" + shifted("van") + " daar"));
	}

	@Test
	void anUnknownWordLikeTheOthersIsReadIfItHasSixLettersOrTouchesALostCharacter() {
		assertEquals("een kenden daar", behind("een " + shifted("kenden") + " daar"));
		assertEquals("een ERWHQ daar", behind("een " + shifted("boten") + " daar"));
		assertEquals("een □boten daar", behind("een □" + shifted("boten") + " daar"));
		assertEquals("een boten□ daar", behind("een " + shifted("boten") + "□ daar"));
	}

	@Test
	void aWordUnlikeTheOthersIsNotRead() {
		String word = shifted("fxcqufxy");
		assertEquals("een " + word + " daar", behind("een " + word + " daar"));
		assertEquals("een □" + word + " daar", behind("een □" + word + " daar"));
	}

	@Test
	void aNameIsNoKnownWord() {
		assertEquals("Jan Bruin zag een %UXLQ daar", behind("Jan Bruin zag een " + shifted("Bruin") + " daar"));
	}

	@Test
	void shortWordsAreReadBesideOneThatIsReadIfALostCharacterPartsThem() {
		assertEquals("veerman□te", behind(shifted("veerman") + "□" + shifted("te")));
		assertEquals("te□veerman", behind(shifted("te") + "□" + shifted("veerman")));
		assertEquals("veerman □ te", behind(shifted("veerman") + " □ " + shifted("te")));
		assertEquals("veerman WH", behind(shifted("veerman") + " " + shifted("te")));
		assertEquals("WH veerman", behind(shifted("te") + " " + shifted("veerman")));
		assertEquals("WH□huis", behind(shifted("te") + "□huis"));
		assertEquals("huis□WH", behind("huis□" + shifted("te")));
	}

	@Test
	void threeLettersOfThemHaveAVowel() {
		assertEquals("veerman□zn", behind(shifted("veerman") + "□" + shifted("zn")));
		assertEquals("veerman□" + shifted("qxc"), behind(shifted("veerman") + "□" + shifted("qxc")));
		assertEquals(shifted("qxc") + "□veerman", behind(shifted("qxc") + "□" + shifted("veerman")));
		assertEquals("veerman□zag", behind(shifted("veerman") + "□" + shifted("zag")));
	}

	@Test
	void whatIsWrittenInSmallLettersIsNoGlyphs() {
		assertEquals("veerman□en□zUz□huis", behind(shifted("veerman") + "□en□zUz□huis"));
		assertEquals("veerman□Äre", behind(shifted("veerman") + "□bUH"));
		assertEquals("veerman□ôrô", behind(shifted("veerman") + "□{U{"));
	}

	@Test
	void aWordOfSmallLettersIsNoGlyphsThoughTheTextHasWhatTheyWouldBe() {
		String text = "C’est un été, encore un été et un été. \uFFFDpWp\uFFFD";
		assertEquals(text, read(text));
	}

	@Test
	void aWordThatTheTextHasOnceIsReadBesideALostCharacterHoweverOdd() {
		assertEquals("de vqxz en □vqxz daar", behind("de vqxz en □" + shifted("vqxz") + " daar"));
		assertEquals("de vqxz en " + shifted("vqxz") + " daar", behind("de vqxz en " + shifted("vqxz") + " daar"));
	}

	@Test
	void theLastAccentIsTheLastGlyph() {
		assertEquals("veerman□vü", behind(shifted("veerman") + "□Y\u0081"));
		assertEquals("veerman□Y\u0082", behind(shifted("veerman") + "□Y\u0082"));
		assertEquals("veerman□Y€", behind(shifted("veerman") + "□Y€"));
		assertEquals("veerman□Y\u0001", behind(shifted("veerman") + "□Y\u0001"));
	}

	@Test
	void aMarkBehindAWordMayBeInAnotherFont() {
		assertEquals("veerman, veerman. veerman; veerman:",
				behind(shifted("veerman") + ", " + shifted("veerman") + ". " + shifted("veerman") + "; " + shifted("veerman") + ":"));
		assertEquals("veerman□te,□H,", behind(shifted("veerman") + "□" + shifted("te") + ",□" + shifted("e") + ","));
	}

	@Test
	void aWordMayHaveAPossessiveButNoQuoteInside() {
		assertEquals("veerman□boer’s", behind(shifted("veerman") + "□" + shifted("boer") + "·" + shifted("s")));
		assertEquals("veerman□’s", behind(shifted("veerman") + "□·" + shifted("s")));
		assertEquals("veerman□YHHU·PDQ", behind(shifted("veerman") + "□" + shifted("veer") + "·" + shifted("man")));
	}

	@Test
	void aTextMayStartAndEndWithSuchAWord() {
		assertEquals("rivier " + STORY + "\uFFFD rivier", read(shifted("rivier") + " " + STORY + "\uFFFD " + shifted("rivier")));
		assertEquals("te\uFFFDrivier " + STORY, read(shifted("te rivier") + " " + STORY));
		assertEquals("\uFFFDbrug " + STORY, read("\uFFFD" + shifted("brug") + " " + STORY));
	}

	@Test
	void withoutLostCharactersAKnownWordIsNotReadEither() {
		assertEquals(STORY + shifted("rivier"), read(STORY + shifted("rivier")));
	}

	@Test
	void eachCharacterThatIsReadCountsOnce() {
		assertEquals("tevan".length() + "rivier".length(), ShiftedFont.read(STORY + shifted("te rivier van")).decoded());
	}

	private static String read(String text) {
		return ShiftedFont.read(text).text();
	}

	/** Words as a converter prints their glyphs: what has a number below 32 is lost. */
	private static String shifted(String words) {
		StringBuilder printed = new StringBuilder();
		for (char c : words.toCharArray()) {
			printed.append(c - 29 > ' ' ? (char) (c - 29) : '\uFFFD');
		}
		return printed.toString();
	}
}
