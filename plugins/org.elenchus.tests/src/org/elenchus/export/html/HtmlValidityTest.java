package org.elenchus.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The pages as the Nu Html Checker of the W3C sees them. It knows the style sheets of its day only, so these are left out. */
class HtmlValidityTest {

	@Test
	void aPageWithEverythingIsValid() throws Exception {
		assertEquals(List.of(), complaints(ReadingEdition.page(KirovEdition.create())));
	}

	@Test
	void aPageWithNothingIsValid() throws Exception {
		assertEquals(List.of(), complaints(ReadingEdition.page(new EditionBuilder().card("Title", "en"))));
	}

	/** All but form feeds and private characters, which are valid, but which the checker warns of. */
	@Test
	void aPageOfOddCharactersIsValid() throws Exception {
		String odd = IntStream.range(0, 0x10000).filter(c -> c != '\f' && Character.getType(c) != Character.PRIVATE_USE)
				.mapToObj(c -> Character.toString((char) c)).collect(Collectors.joining(" "));
		EditionBuilder edition = new EditionBuilder().card("Title", "en");
		edition.paragraph(Normalizer.normalize(odd, Normalizer.Form.NFC));
		assertEquals(List.of(), complaints(ReadingEdition.page(edition)));
	}

	@Test
	void theCheckerFindsMistakes() throws Exception {
		assertNotEquals(List.of(), complaints("<!DOCTYPE html><html lang=en><title>x</title><p id=a><b id=a>x</b></p>"));
	}

	private static List<String> complaints(String page) throws Exception {
		Complaints complaints = new Complaints();
		SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
		checker.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
		checker.setUpValidatorAndParsers(complaints, true, false);
		InputSource source = new InputSource(new StringReader(withoutStyle(page)));
		source.setSystemId("page.html");
		checker.checkHtmlInputSource(source);
		return complaints.all;
	}

	private static String withoutStyle(String page) {
		int start = page.indexOf("<style>");
		return start < 0 ? page : page.substring(0, start) + page.substring(page.indexOf("</style>") + "</style>".length());
	}

	private static final class Complaints implements ErrorHandler {

		private final List<String> all = new ArrayList<>();

		@Override
		public void warning(SAXParseException e) {
			add(e);
		}

		@Override
		public void error(SAXParseException e) {
			add(e);
		}

		@Override
		public void fatalError(SAXParseException e) {
			add(e);
		}

		private void add(SAXParseException e) {
			all.add(e.getLineNumber() + ": " + e.getMessage());
		}
	}
}
