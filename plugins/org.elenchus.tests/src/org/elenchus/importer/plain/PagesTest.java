package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.importer.document.Reason;
import org.junit.jupiter.api.Test;

class PagesTest {

	private static final String PAGE = """
			De sluiswachter hield een boek bij waarin hij elk schip noteerde·
			dat de sluis passeerde, met de lading en de naam van de schipper.··
			In een slecht jaar waren dat er minder dan duizend. In de jaren·
			van de grote oogsten telde hij er soms tien op een ochtend, en·
			wie toen te laat kwam moest een nacht op zijn beurt wachten.··
			Zijn opvolger schreef alleen nog de bedragen op, want meer vroeg·
			de provincie niet. Wat er door de sluis ging weet daarom niemand·
			""";

	@Test
	void aSpaceBeforeALineIsWhatAFormFeedBecame() {
		Fixture fixture = Fixture.of(" " + PAGE + PAGE + " meer.··\n" + PAGE + PAGE + " na die tijd.··\n");
		assertEquals(List.of(" ", " ", " "), fixture.removed(Reason.PAGE_BREAK));
		assertEquals(true, fixture.blocks().contains("Wat er door de sluis ging weet daarom niemand meer.\n"), fixture.blocks());
		assertEquals("leading space", fixture.document().conventions().detected().get("page-break"));
	}

	@Test
	void aFormFeedPartsPagesAndNoSentences() {
		Fixture fixture = Fixture.of(PAGE + "\fmeer.··\n");
		assertEquals(List.of("\f"), fixture.removed(Reason.PAGE_BREAK));
		assertEquals(true, fixture.blocks().endsWith("weet daarom niemand meer.\n"), fixture.blocks());
	}

	@Test
	void aNumberApartFromTheTextIsThePages() {
		Fixture fixture = Fixture.of(" " + PAGE + "\n\n31\n meer.··\n" + PAGE + "\n\n32\n na die tijd.··\n");
		assertEquals(List.of("31\n", "32\n"), fixture.removed(Reason.PAGE_NUMBER));
		assertEquals(true, fixture.blocks().contains("weet daarom niemand meer.\n"), fixture.blocks());
	}

	@Test
	void aNumberInTheFlowIsTheAuthors() {
		Fixture fixture = Fixture.of("""
				De sluiswachter hield een boek bij waarin hij elk schip noteerde·
				dat de sluis passeerde, tot hij werd ontslagen in het voorjaar van·
				1934··
				Zijn opvolger schreef alleen nog de bedragen op, zie het register·
				op de bladzijden 12 tot en met·
				19.··
				""");
		assertEquals(List.of(), fixture.removed(Reason.PAGE_NUMBER));
		assertEquals(true, fixture.blocks().contains("het voorjaar van 1934\n"), fixture.blocks());
	}

	@Test
	void numbersAtTheEdgesOfPagesThatGrowWithThePagesAreThePages() {
		Fixture fixture = Fixture.of("\f" + PAGE + "31\n\f" + PAGE + "32\n\f" + PAGE + "33\n");
		assertEquals(List.of("31\n", "32\n", "33\n"), fixture.removed(Reason.PAGE_NUMBER));
	}

	@Test
	void aHeadBesideAPageNumberIsNoText() {
		Fixture fixture = Fixture.of(" " + PAGE + "\n\nHet boek van de sluis\n\n31\n\n meer.··\n");
		assertEquals(List.of("Het boek van de sluis\n"), fixture.removed(Reason.RUNNING_HEAD));
		assertEquals(true, fixture.blocks().endsWith("weet daarom niemand meer.\n"), fixture.blocks());
	}

	@Test
	void aHeadThatReturnsFromPageToPageIsNoText() {
		Fixture fixture = Fixture.of("\fHoofdstuk een · 31\n" + PAGE + "\fHoofdstuk een · 32\n" + PAGE + "\fHoofdstuk een · 33\n" + PAGE);
		assertEquals(3, fixture.removed(Reason.RUNNING_HEAD).size());
	}

	@Test
	void aSpaceBeforeALineInAPageStartsAParagraphAndSoDoesASecondOneBeforeAPage() {
		String page = PAGE + PAGE + " meer.··\n";
		String indented = PAGE + PAGE.replace("schipper.··\nIn een", "schipper.·\n In een") + " meer.··\n";
		String last = PAGE + PAGE.replace("weet daarom niemand", "weet daarom niemand meer.");
		String deeper = "  De sluis is later verbreed, en wie nu op de kade staat ziet niet·\n";
		Fixture fixture = Fixture.of(" " + page.repeat(5) + indented.repeat(3) + last + deeper + PAGE);
		assertEquals(List.of(" ", " ", " ", " ", " ", " ", " ", " ", " ", "  "), fixture.removed(Reason.PAGE_BREAK));
		assertEquals(1, starting(fixture, "De sluis is later verbreed"));
		assertEquals(2 * 9 + 1, starting(fixture, "In een slecht jaar"));
	}

	private static long starting(Fixture fixture, String words) {
		return fixture.blocks().lines().filter(line -> line.startsWith("paragraph: " + words)).count();
	}

	@Test
	void theBreakBeforeAPagesNumberIsOne() {
		Fixture fixture = Fixture.of(" " + PAGE + PAGE + "\n\n 31\n\nmeer.··\n" + PAGE + PAGE + "\n\n 32\n\nna die tijd.··\n");
		assertEquals(List.of(" ", " ", " "), fixture.removed(Reason.PAGE_BREAK));
		assertEquals(List.of("31\n", "32\n"), fixture.removed(Reason.PAGE_NUMBER));
	}

	/** A page with words of its own in its first and last lines. */
	private static String page(String name) {
		return name + " kwam op die dag voorbij en schreef het later in een boek, want·\n" + PAGE + "zoals het " + name + " is verteld door wie erbij was en·\n";
	}

	@Test
	void aHeadMayEndAsAQuestionAndHaveItsNumberOnEitherSide() {
		Fixture fixture = Fixture.of("\f30 WIE SLIEP ER?\n" + page("Anna") + "\fWIE SLIEP ER? 31\n" + page("Bart") + "\f32 WIE SLIEP ER?\n"
				+ page("Cas") + "\fWIE SLIEP ER? 33\n" + page("Dirk") + "\f34 WIE SLIEP ER?\n" + page("Evert") + "\fWIE SLIEP ER? 35\n"
				+ page("Floor"));
		assertEquals(6, fixture.removed(Reason.RUNNING_HEAD).size());
	}

	@Test
	void headsAndFeetMayStandOnOneAnother() {
		Fixture fixture = Fixture.of(page("Anna") + "\fDe sluis\neerste druk\n" + page("Bart") + "www.sluis.example\n1/3\n\fDe sluis\neerste druk\n"
				+ page("Cas") + "www.sluis.example\n2/3\n\fDe sluis\neerste druk\n" + page("Dirk") + "www.sluis.example\n3/3\n");
		assertEquals("De sluis eerste druk www.sluis.example 1/3 De sluis eerste druk www.sluis.example 2/3 De sluis eerste druk www.sluis.example 3/3",
				String.join("", fixture.removed(Reason.RUNNING_HEAD)).strip().replaceAll("\\s+", " "));
	}

	@Test
	void chaptersThatCountAreNoRunningHeads() {
		Fixture fixture = Fixture.of("\fHoofdstuk 1\n\n" + page("Anna") + "\f" + page("Bart") + "\f" + page("Cas") + "\fHoofdstuk 2\n\n" + page("Dirk")
				+ "\f" + page("Evert") + "\f" + page("Floor") + "\fHoofdstuk 3\n\n" + page("Geert"));
		assertEquals(List.of(), fixture.removed(Reason.RUNNING_HEAD));
	}

	@Test
	void theHeadingThatHeadsRepeatStays() {
		Fixture fixture = Fixture.of(page("Anna") + "meer.··\n\fDe sluis\n\n" + page("Bart") + "\fDe sluis\n" + page("Cas") + "\fDe sluis\n" + page("Dirk")
				+ "\fDe sluis\n" + page("Evert"));
		assertEquals(3, fixture.removed(Reason.RUNNING_HEAD).size());
		assertEquals(true, fixture.blocks().contains("heading1: De sluis\n"), fixture.blocks());
	}

	@Test
	void aHeadWithASpaceBeforeItStartsAShortPageToo() {
		String shortPage = "Aan de dijk werd die winter niet meer gewerkt.··\n";
		String head = " Het boek van de sluis ";
		Fixture fixture = Fixture.of(head + "30\n\n" + page("Anna") + head + "31\n\n" + page("Bart") + head + "32\n\n" + shortPage + head + "33\n\n"
				+ page("Cas") + head + "34\n\n" + page("Dirk"));
		assertEquals(5, fixture.removed(Reason.RUNNING_HEAD).size());
	}
}
