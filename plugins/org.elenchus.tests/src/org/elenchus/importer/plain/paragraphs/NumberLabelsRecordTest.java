package org.elenchus.importer.plain.paragraphs;

import static org.elenchus.importer.plain.paragraphs.ParagraphsRecordTest.check;

import org.elenchus.importer.plain.Fixture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NumberLabelsRecordTest {

	@Test
	void behindTheirHeadingNumbersBeforeACapitalStartNotes() {
		check("""
				¶   |Noten
				¶1  |1 Gemeentearchief Zandhoek, doos 4.
				¶2  |2 Het veerboek van 1911 staat in
				    |3 van de dozen in het archief.
				¶3  |3 Aldaar.
				""");
	}

	@Test
	void elsewhereTheyStartNone() {
		check("""
				¶   |Adressen
				¶   |1 Gemeentearchief Zandhoek, doos 4.
				¶   |2 Het veerboek van 1911 staat in het archief.
				¶   |3 Aldaar.
				""");
	}

	@Test
	void twoNotesMayBeMissingBehindASentenceAndThreeMayNot() {
		check("""
				¶   |Noten
				¶1  |1 Gemeentearchief Zandhoek, doos 4.
				¶2  |2 Het veerboek.
				¶5  |5 Aldaar.
				¶   |9 Oktober was de dag van de kermis.
				¶6  |6 Het register van 1902.
				¶   |2 Oktober was de dag van de markt.
				¶7  |7 Een brief aan de dominee, nummer
				    |9 Oktober van dat jaar.
				""");
	}

	@Test
	void inAListNoneMayBeMissing() {
		check("""
				¶    |De commissie noemde redenen:
				¶1.  |1. Het staal was duurder dan het hout.
				¶2.  |2. De dijk kon de last niet dragen.
				¶3.  |3. Niemand had erom gevraagd.
				¶    |5. Verder was er geen geld.
				""");
	}

	@Test
	void aNumberInALineAloneHasItsWordsBelowBehindACapital() {
		check("""
				¶   |Noten
				¶1  |1
				    |Gemeentearchief Zandhoek, doos 4.
				¶2. |2.
				    |Het veerboek.
				¶3) |3)
				    |Aldaar.
				¶   |4
				    |van de dozen.
				""");
	}

	@Test
	void soItHasInAListIfItHasAFullStop() {
		check("""
				¶   |Redenen
				¶1. |1.
				    |Het staal was duurder.
				¶2) |2)
				    |De dijk was te laag.
				¶3. |3.
				    |Niemand vroeg erom.
				""");
		check("""
				¶   |Redenen
				¶   |1
				¶   |Het staal was duurder.
				¶   |2
				¶   |De dijk was te laag.
				¶   |3
				¶   |Niemand vroeg erom.
				""");
	}

	@Test
	void aLetterBehindANumberIsNoBracket() {
		check("""
				¶   |Noten
				¶   |1a
				    |Gemeentearchief Zandhoek, doos 4.
				¶   |2a
				    |Het veerboek.
				¶   |3a
				    |Aldaar.
				""");
	}

	@Test
	void dotsMayLeadToTheWords() {
		check("""
				¶    |De commissie noemde redenen:
				¶1.  |1...het staal was duurder dan het hout;
				¶2.  |2. de dijk kon de last niet dragen;
				¶3.  |3. niemand had erom gevraagd.
				""");
	}

	@Test
	void aNumberWithoutAFullStopOrASpaceBehindItStartsNoItem() {
		check("""
				¶    |De commissie noemde redenen:
				¶    |1.het staal was duurder dan het hout.
				¶    |2.de dijk kon de last niet dragen.
				¶    |3.niemand had erom gevraagd.
				""");
		check("""
				¶    |De commissie noemde redenen:
				¶    |1  Het staal was duurder dan het hout.
				¶    |2  De dijk kon de last niet dragen.
				¶    |3  Niemand had erom gevraagd.
				""");
	}

	@Test
	void dotsAloneHaveNoNumber() {
		check("""
				¶   |Noten
				¶1  |1 Gemeentearchief Zandhoek, doos 4.
				¶2  |2 Het veerboek.
				¶3  |3 Aldaar.
				¶   |...
				¶   |Het register van 1902.
				""");
	}

	@Test
	void aNumberMayBeTheLastThingInAText() {
		Assertions.assertEquals("paragraph: De veerman van Zandhoek kende iedere bocht van de rivier in 12\n",
				Fixture.of("De veerman van Zandhoek kende iedere bocht van de rivier in\n12").blocks());
	}
}
