package org.elenchus.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.elenchus.ide.Desk;
import org.elenchus.ide.document.Checked;
import org.junit.jupiter.api.Test;

class OffersTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final String SOURCE = "\n{source brief: primary letter author \"Jansen, Piet\" title \"Aan zijn zuster\" year 1934}\n";

	@Test
	void theFixesOfAFindingAreOfferedAndWhatIsToBeMendedHasNoExceptions() {
		assertEquals(List.of("Refer to “brief”", "Add a card for “brif” to this file"),
				titles("{x event| Hij kwam}{@br¦if p. 3}." + SOURCE + "\n{edition e: \"Een tekst\"}\n", Locale.ENGLISH));
	}

	@Test
	void aFixIsItsEditsWithTheCaretBehindThem() {
		assertEquals("{x event| Hij kwam}{@brief¦ p. 3}." + SOURCE, taken("{x event| Hij kwam}{@b¦rif p. 3}." + SOURCE, 0));
	}

	@Test
	void aPreviewShowsTheWordsBeforeAndAfter() {
		List<Offer> offers = offers("Zo was het. {x event| Hij kwam}{@br¦if p. 3}." + SOURCE, DUTCH);
		assertEquals("− Zo was het. {x event| Hij kwam}{@brif p. 3}.\n+ Zo was het. {x event| Hij kwam}{@brief p. 3}.", offers.get(0).preview());
		assertEquals("− …Piet\" title \"Aan zijn zuster\" year 1934}\n+ …Piet\" title \"Aan zijn zuster\" year 1934} {source brif}", offers.get(1).preview());
	}

	@Test
	void anExceptionStandsBehindWhatSupportsTheClaimWithTheCaretInItsReason() {
		assertEquals("{x event| Hij kwam}{@brief p. 3}{except claim-without-primary-source \"¦\"}, zei hij." + SOURCE.replace("primary", "secondary"),
				taken("{x event| Hij k¦wam}{@brief p. 3}, zei hij." + SOURCE.replace("primary", "secondary"), 0));
	}

	@Test
	void anExceptionForALongSpanStandsBehindItsLastEnd() {
		assertEquals("{>x event}Hij kwam,{<x} ja, {>x}hij kwam.{<x}{except claim-without-source \"¦\"} En toen?",
				taken("{>x event}Hij¦ kwam,{<x} ja, {>x}hij kwam.{<x} En toen?", 0));
	}

	@Test
	void anExceptionStandsBehindAnEarlierOne() {
		assertEquals("{x event| Hij kwam}{except missing-locator \"a\"}{except claim-without-source \"¦\"}.",
				taken("{x event| Hij k¦wam}{except missing-locator \"a\"}.", 0));
	}

	@Test
	void ofAClaimWithoutWordsItStandsOnTheCard() {
		assertEquals("{claim x: event \"Hij kwam\" {except claim-without-source \"¦\"}}", taken("{claim ¦x: event \"Hij kwam\"}", 0));
	}

	@Test
	void whereTheTextHasACardOfItsOwnAnExceptionCanBeMadeForAllOfIt() {
		String text = "{x event| Hij kw¦am}.\n\n{edition e: \"Een tekst\" language nl}\n";
		assertEquals(List.of("Maak hier een uitzondering op “claim-without-source”, met een reden",
				"Maak voor deze hele tekst een uitzondering op “claim-without-source”, met een reden"), titles(text, DUTCH));
		assertEquals("{x event| Hij kwam}.\n\n{edition e: \"Een tekst\" language nl {except claim-without-source \"¦\"}}\n", taken(text, 1));
	}

	@Test
	void whatAllOfAKindAskForIsDoneInOneGo() {
		String text = "{source s: \"A\"}\n\n{source ¦s: title \"B\"}\n\n{source s: title \"C\"}\n";
		Offer all = offers(text, DUTCH).stream().filter(offer -> offer.title().equals("Doe dit voor alle 2 bevindingen van “duplicate-key” in deze tekst")).findFirst().orElseThrow();
		assertEquals("{source s: \"A\"}\n\n{source sa: title \"B\"}\n\n{source sb: title \"C\"}\n", Offers.apply(text.replace("¦", ""), all));
	}

	@Test
	void whereTheAuthorHasAChoiceNobodyMakesItForAllOfAKind() {
		assertEquals(List.of(), titles("{@br¦if p. 1} {@brif p. 2}" + SOURCE, DUTCH).stream().filter(title -> title.startsWith("Doe dit")).toList());
	}

	@Test
	void whatWasFoundInAnotherVersionOffersNothing() {
		try (Desk desk = Desk.open("{x event| Hij k¦wam}.")) {
			Checked before = desk.checked();
			desk.edition().change(0, 0, "x");
			assertEquals(List.of(), desk.ask(reading -> Offers.at(reading, before, desk.place(), DUTCH)));
		}
	}

	@Test
	void besideFindingsNothingIsOffered() {
		assertEquals(List.of(), titles("Misschien¦. {x event| Hij kwam}.", DUTCH));
	}

	private static List<String> titles(String text, Locale language) {
		return offers(text, language).stream().map(Offer::title).toList();
	}

	/** The text after an offer, with the place of the caret in it. */
	private static String taken(String text, int number) {
		Offer offer = offers(text, DUTCH).get(number);
		return new StringBuilder(Offers.apply(text.replace("¦", ""), offer)).insert(offer.caret(), "¦").toString();
	}

	private static List<Offer> offers(String text, Locale language) {
		try (Desk desk = Desk.open(text)) {
			return desk.ask(reading -> Offers.at(reading, desk.checked(), desk.place(), language));
		}
	}
}
