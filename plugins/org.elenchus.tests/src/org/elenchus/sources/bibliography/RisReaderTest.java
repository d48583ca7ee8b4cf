package org.elenchus.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.model.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisReaderTest {

	@Test
	void tagsBecomeVariables() {
		Entry entry = entry("TY  - CHAP\nAU  - Smith, Anne, Jr.\nA2  - Jones, B.\nTI  - Chapter\nT2  - Book\nSP  - 1\nEP  - 20\nSN  - 0-14-044913-6\nID  - smith\nER  - \n");
		assertEquals("smith", entry.key());
		assertEquals(Medium.BOOK, entry.medium());
		assertEquals(List.of("Anne Smith, Jr."), entry.authors());
		assertEquals(Map.of("editor", List.of("B. Jones"), "container-title", List.of("Book"), "ISBN", List.of("0-14-044913-6"), "page", List.of("1-20"), "note",
				List.of("type: chapter")), entry.variables());
	}

	@Test
	void unknownTagsAndTypesAreKept() {
		assertEquals(Map.of("ris.ZZ", List.of("x", "y"), "ris.TY", List.of("UNHEARD")), entry("TY  - UNHEARD\nTI  - T\nZZ  - x\nZZ  - y\nER  -").variables());
	}

	@ParameterizedTest
	@CsvSource({ "PY  - 1991, 1991", "PY  - 1991///, 1991", "PY  - 1991/09//, 1991-09", "Y1  - 1991/9/3/, 1991-09-03", "DA  - 1991/09/03, 1991-09-03",
			"PY  - 1991/09/03/Spring, 1991/09/03/Spring", "DA  - September 1991, 1991-09" })
	void datesAreInTheNotationOfEdtfOrAsTheyStand(String line, String date) {
		assertEquals(date, entry("TY  - BOOK\n" + line + "\nER  - \n").year());
	}

	@Test
	void theMostExactDateCounts() {
		assertEquals("1933-03-31", entry("TY  - NEWS\nPY  - 1933\nDA  - 1933/03/31/\nER  - \n").year());
		assertEquals("1933", entry("TY  - NEWS\nPY  - 1933\nDA  - spring\nER  - \n").year());
	}

	@Test
	void aLineWithoutATagGoesOnWithTheTextBeforeIt() {
		assertEquals(List.of("one", "two"), entry("TY  - BOOK\nN1  - one\ntwo\n\nER  - ").variables().get("note"));
	}

	@Test
	void theTitleOfAnEntryThatHasTwoIsKeptInTheNote() {
		Entry entry = entry("TY  - BOOK\nTI  - One\nT1  - Two\nER  - \n");
		assertEquals("One", entry.title());
		assertEquals(List.of("title: Two"), entry.variables().get("note"));
	}

	@Test
	void whatIsBrokenIsToldWithItsLineAndTheRestIsRead() {
		Bibliography library = read("words\nTI  - Lost\nTY  - BOOK\nTI  - One\nTY  - BOOK\nER  - \nTY  - BOOK\nTI  - Two");
		assertEquals(List.of("One", "Two"), library.entries().stream().map(Entry::title).toList());
		assertEquals(List.of("1 a line without a tag stands outside an entry", "2 TI stands outside an entry", "3 the entry is not closed with ER",
				"5 the entry says nothing", "7 the entry is not closed with ER"), library.faults().stream().map(fault -> fault.line() + " " + fault.reason(Locale.ENGLISH)).toList());
	}

	private static Entry entry(String text) {
		return read(text).entries().getFirst();
	}

	private static Bibliography read(String text) {
		return new RisReader(text).read();
	}
}
