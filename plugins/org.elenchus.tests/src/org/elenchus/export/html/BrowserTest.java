package org.elenchus.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in a real browser. Pictures are left under {@code target/screenshots}. */
class BrowserTest {

	private static final Path PICTURES = Path.of("target", "screenshots");

	private static Chromium browser;
	private static String address;

	@BeforeAll
	static void open() throws IOException {
		Optional<Path> binary = Chromium.find();
		assumeTrue(binary.isPresent(), "no chromium on the PATH; install the package chromium to run this test");
		address = write("kirov.html", ExportedPage.page(KirovEdition.create()));
		browser = Chromium.start(binary.get());
	}

	/** The address of a page. */
	private static String write(String name, String page) throws IOException {
		return Files.writeString(Files.createDirectories(Path.of("target", "pages")).resolve(name), page).toUri().toString();
	}

	@AfterAll
	static void close() throws IOException {
		if (browser != null) {
			browser.close();
		}
	}

	private static BrowserPage wide() throws InterruptedException {
		return browser.open(1500, 1000).media("screen", "light").load(address);
	}

	@Test
	void aClickOnAClaimShowsItsSourcesBesideTheText() throws Exception {
		BrowserPage page = wide();
		page.click("#words-opdracht");
		assertEquals("claim-opdracht", shown(page));
		String entry = page.evaluate("document.getElementById('claim-opdracht').innerText");
		assertTrue(entry.contains("Conquest 1989, p. 37"), entry);
		assertTrue(entry.contains("redelijk betrouwbaar; mogelijk"), entry);
		assertTrue(number(page, "left('#claim-opdracht')") > number(page, "right('#words-opdracht')"));
		page.screenshot(PICTURES.resolve("claim.png"));
		assertEquals(List.of(), page.complaints());
	}

	@Test
	void wordsOfTwoClaimsShowBoth() throws Exception {
		BrowserPage page = wide();
		page.click("#words-bewijs");
		assertEquals("claim-opdracht claim-bewijs", shown(page));
	}

	@Test
	void theKeyboardReachesClaimsAndOpensThem() throws Exception {
		BrowserPage page = wide();
		tabTo(page, "words-opdracht");
		assertEquals("claim-opdracht", shown(page));
		page.press("Enter");
		assertEquals("claim-opdracht", focused(page));
		page.press("Escape");
		assertEquals("words-opdracht", focused(page));
		assertEquals("", shown(page));
		page.press(" ");
		assertEquals("claim-opdracht", focused(page));
		assertEquals(List.of(), page.complaints());
	}

	@Test
	void whatHasTheFocusIsSeen() throws Exception {
		BrowserPage page = wide();
		tabTo(page, "words-moord");
		assertEquals("solid", page.evaluate("getComputedStyle(document.activeElement).outlineStyle"));
	}

	@Test
	void theStateIsToldToThoseWhoCannotSeeIt() throws Exception {
		BrowserPage page = wide();
		assertEquals("false", page.evaluate("document.getElementById('words-moord').getAttribute('aria-expanded')"));
		page.click("#words-moord");
		assertEquals("true", page.evaluate("document.getElementById('words-moord').getAttribute('aria-expanded')"));
	}

	@Test
	void aFindingLeadsToItsClaim() throws Exception {
		BrowserPage page = wide();
		page.click("#findings .warning .place-of-finding a");
		assertEquals("claim-eenling", shown(page));
		assertEquals("claim-eenling", focused(page));
	}

	@Test
	void theButtonsGoFromClaimToClaim() throws Exception {
		BrowserPage page = wide();
		page.click("[data-action=next]");
		page.click("[data-action=next]");
		assertEquals("claim-opdracht", shown(page));
		page.click("[data-action=previous]");
		assertEquals("claim-moord", shown(page));
		page.click("[data-action=all]");
		assertEquals("", shown(page));
	}

	@Test
	void anAddressCanNameAClaim() throws Exception {
		BrowserPage page = browser.open(1500, 1000).media("screen", "light").load(address + "#claim-eenling");
		assertEquals("claim-eenling", shown(page));
	}

	@Test
	void withoutScriptsTheEvidenceIsThereToo() throws Exception {
		BrowserPage page = browser.open(1500, 1000).media("screen", "dark").withoutScripts().load(address + "#claim-opdracht");
		assertEquals("false", page.evaluate("document.documentElement.classList.contains('js')"));
		assertEquals("claim-opdracht", page.evaluate("document.querySelector(':target').id"));
		assertEquals("true", page.evaluate("document.querySelector('#claim-opdracht .supports').checkVisibility()"));
		assertTrue(number(page, "top('#claim-opdracht .supports')") < 1000);
		page.screenshot(PICTURES.resolve("without-scripts.png"));
		assertEquals(List.of(), page.complaints());
	}

	@Test
	void onANarrowScreenTheEvidenceRisesFromBelow() throws Exception {
		BrowserPage page = browser.open(400, 800).media("screen", "light").load(address);
		page.click("#words-opdracht");
		assertEquals("claim-opdracht", shown(page));
		assertEquals("true", page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
		assertTrue(number(page, "bottom('#words-opdracht')") <= number(page, "top('#evidence')"));
		page.screenshot(PICTURES.resolve("narrow.png"));
	}

	@Test
	void whatTheCardsTellFitsANarrowScreen() throws Exception {
		BrowserPage page = browser.open(360, 800).media("screen", "dark").load(write("forms.html", EveryForm.page()));
		for (String claim : List.of("kulaks", "order", "sure")) {
			page.click("#words-" + claim);
			assertEquals("claim-" + claim, shown(page));
			assertEquals("true", page.evaluate("document.documentElement.scrollWidth <= innerWidth "
					+ "&& evidence.scrollWidth <= evidence.clientWidth"));
			page.screenshot(PICTURES.resolve("narrow-" + claim + ".png"));
		}
		assertEquals(List.of(), page.complaints());
	}

	@Test
	void theConflictingClaimIsOneClickAway() throws Exception {
		BrowserPage page = browser.open(1500, 1000).media("screen", "light").load(write("forms.html", EveryForm.page()));
		page.click("#words-kulaks");
		page.click("#claim-kulaks .conflicts a");
		assertEquals("claim-persons", shown(page));
		assertEquals(List.of(), page.complaints());
	}

	@Test
	void thePrintedPageHasTheEvidenceInIt() throws Exception {
		BrowserPage page = wide().media("print", "light");
		page.click("#words-moord");
		assertEquals("static block", page.evaluate("(s => s.position)(getComputedStyle(document.getElementById('evidence'))) + ' ' "
				+ "+ getComputedStyle(document.querySelector('#claim-eenling .body')).display"));
		page.print(PICTURES.resolve("kirov.pdf"));
	}

	@Test
	void darkIsDark() throws Exception {
		BrowserPage page = browser.open(1500, 1000).media("screen", "dark").load(address);
		page.click("#words-opdracht");
		assertEquals("rgb(23, 24, 27)", page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
		page.screenshot(PICTURES.resolve("dark.png"));
	}

	private static void tabTo(BrowserPage page, String id) {
		for (int i = 0; i < 50 && !focused(page).equals(id); i++) {
			page.press("Tab");
		}
		assertEquals(id, focused(page));
	}

	private static String focused(BrowserPage page) {
		return page.evaluate("document.activeElement.id");
	}

	/** The ids of the claims whose entries are open. */
	private static String shown(BrowserPage page) {
		return page.evaluate("[...document.querySelectorAll('.claim.open')].filter(c => c.checkVisibility()).map(c => c.id).join(' ')");
	}

	private static double number(BrowserPage page, String side) {
		return Double.parseDouble(page.evaluate("(s => " + side.replaceFirst("(\\w+)\\((.*)\\)",
				"document.querySelector($2).getBoundingClientRect().$1") + ")()"));
	}
}
