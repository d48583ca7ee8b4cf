package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.elenchus.importer.format.FormatTest;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest extends FormatTest {

	PlainTextReaderTest() {
		super(new PlainTextReader());
	}

	@Test
	void headingsAndItemsAreToldByWhatTheyLookLike() throws BadInput {
		assertEquals("""
				heading1: Hoofdstuk 1 De brug
				paragraph: De commissie noemde drie redenen:
				list-item1 1.: het staal was duurder dan het hout;
				list-item1 2.: de dijk kon zo'n last niet dragen;
				list-item1 3.: niemand had erom gevraagd.
				paragraph: Daarna ging men uiteen.
				""", blocks("""
				Hoofdstuk 1 De brug

				De commissie noemde drie redenen:

				1. het staal was duurder dan het hout;
				2. de dijk kon zo'n last niet dragen;
				3. niemand had erom gevraagd.

				Daarna ging men uiteen.
				"""));
	}

	@Test
	void notesAndThePlacesThatReferToThemAreFound() throws BadInput {
		assertEquals("""
				paragraph: De veerman kende de rivier.[^1] Toen de brug er lag bleef hij nog jaren komen.[^2]
				footnote 1: Veerboek, blad 4.
				footnote 2: Ibidem, blad 6.
				""", blocks("""
				De veerman kende de rivier.1 Toen de brug er lag bleef hij nog\s

				""" + " ".repeat(44) + """

				1 Veerboek, blad 4.\s
				2 Ibidem, blad 6.\s
				 jaren komen.2 \s
				"""));
	}

	@Test
	void narrowLinesInQuotesAreAQuotation() throws BadInput {
		assertEquals("""
				paragraph: Een journalist die hem herkende schreef later in de krant van Zandhoek het volgende over die dag aan de rivier:
				blockquote: ‘Hij stond achteraan en zei niets. Toen het lint was doorgeknipt draaide hij zich om en liep naar zijn boot, zonder groet.’
				paragraph: Anderen zagen hem huilen, en zijn eigen dochter wist heel zeker dat hij er niet was geweest, maar zij was toen zes.
				""", blocks("""
				Een journalist die hem herkende schreef later in de krant van Zandhoek
				het volgende over die dag aan de rivier:

				‘Hij stond achteraan en zei niets. Toen het lint was
				doorgeknipt draaide hij zich om en liep naar zijn
				boot, zonder groet.’

				Anderen zagen hem huilen, en zijn eigen dochter wist heel zeker dat
				hij er niet was geweest, maar zij was toen zes.
				"""));
	}

	@Test
	void aTextInAnOldEncodingComesBackByteForByte() throws BadInput {
		assertEquals("paragraph: De zeeën waren hoog, zei de één tegen de ander.\n",
				blocks("De zeeën waren hoog, zei de één tegen de ander.\r\n".getBytes(Charset.forName("windows-1252"))));
	}

	@Test
	void aFileFullOfNulsIsRefused() {
		assertEquals("not a text: 40 of the first 240 characters are NUL", refusal(("Een woord.".repeat(20) + "\0".repeat(40)).getBytes(StandardCharsets.UTF_8)));
	}

	private String blocks(String text) throws BadInput {
		return blocks(text.getBytes(StandardCharsets.UTF_8));
	}
}
