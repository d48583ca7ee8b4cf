package org.elenchus.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The pages as the Nu Html Checker of the W3C sees them. */
class HtmlValidityTest {

	@Test
	void aPageWithEverythingIsValid() throws Exception {
		assertEquals(List.of(), HtmlChecker.complaints(ExportedPage.page(KirovEdition.create())));
	}

	@Test
	void aPageWithEveryFormIsValidAndItsLinksLeadSomewhere() throws Exception {
		assertEquals(List.of(), HtmlChecker.complaints(EveryForm.page()));
		Jsoup.parse(EveryForm.page()).select("a[href^=#]")
				.forEach(link -> assertNotNull(ExportedPage.target(link), link.outerHtml()));
	}

	@Test
	void aPageWithNothingIsValid() throws Exception {
		assertEquals(List.of(), HtmlChecker.complaints(ExportedPage.page(new EditionBuilder().card("Title", "en"))));
	}

	/** All but form feeds and private characters, which are valid, but which the checker warns of. */
	@Test
	void aPageOfOddCharactersIsValid() throws Exception {
		String odd = IntStream.range(0, 0x10000).filter(c -> c != '\f' && Character.getType(c) != Character.PRIVATE_USE)
				.mapToObj(c -> Character.toString((char) c)).collect(Collectors.joining(" "));
		EditionBuilder edition = new EditionBuilder().card("Title", "en");
		edition.paragraph(Normalizer.normalize(odd, Normalizer.Form.NFC));
		assertEquals(List.of(), HtmlChecker.complaints(ExportedPage.page(edition)));
	}

	@Test
	void theCheckerFindsMistakes() throws Exception {
		assertNotEquals(List.of(), HtmlChecker.complaints("<!DOCTYPE html><html lang=en><title>x</title><p id=a><b id=a>x</b></p>"));
	}
}
