package org.elenchus.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.model.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTexReaderTest {

	@Test
	void namesAreSaidInTheirOrder() {
		assertEquals(List.of("Johann Wolfgang von Goethe", "Ludwig van Beethoven", "Martin Luther King, Jr.", "Party of Labour and Co", "et al."),
				entry("author = {von Goethe, Johann Wolfgang and Ludwig van Beethoven\n AND King, Jr., Martin Luther and {Party of Labour and Co} and others}")
						.authors());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "year = 1968 | 1968", "year = {1968}, month = sep | 1968-09", "year = 1968, month = 9, day = 3 | 1968-09-03",
			"date = {1930/1931} | 1930/1931", "date = {1968-09} | 1968-09", "date = {1939~} | 1939~", "year = {c. 1930} | 1930~",
			"year = {1930--1931} | 1930/1931", "year = {[1953]} | [1953]", "year = {in press} | in press", "year = 1968, month = 13 | 13 1968",
			"year = 1968, month = 2, day = 31 | 31 2 1968" })
	void datesAreInTheNotationOfEdtfOrAsTheyStand(String fields, String date) {
		assertEquals(date, entry(fields).year());
	}

	@Test
	void unknownFieldsKeepTheirNames() {
		assertEquals(Map.of("tex.crossref", List.of("other"), "tex.mynote", List.of("x & y")), entry("crossref = {other}, mynote = {x \\& y}").variables());
	}

	@Test
	void partsTakeOverWhatTheirWholeSays() {
		Entry part = read("""
				@incollection{part, author = {Jansen, Piet}, title = {Het veer}, pages = {3--9}, crossref = {whole}}
				@collection{whole, editor = {Smit, Kees}, title = {Rivieren}, subtitle = {Tien opstellen}, year = 1931, pages = {300}, publisher = {Brill},
				  author = {Niemand}, keywords = {water}}
				""").entries().getFirst();
		assertEquals("Het veer", part.title());
		assertEquals("1931", part.year());
		assertEquals(List.of("Piet Jansen"), part.authors());
		assertEquals(List.of("Kees Smit"), part.variables().get("editor"));
		assertEquals(List.of("Rivieren: Tien opstellen"), part.variables().get("container-title"));
		assertEquals(List.of("3-9"), part.variables().get("page"));
		assertEquals(null, part.variables().get("keyword"));
	}

	@Test
	void entriesOfDataAreNoSourcesButOthersTakeThemOver() {
		Bibliography library = read("""
				@xdata{brill, publisher = {Brill}, location = {Leiden}, date = {1999}}
				@xdata{reeks, series = {Rivieren}, xdata = {brill}}
				@book{veer, title = {Het veer}, year = 1931, xdata = {reeks, unknown}}
				""");
		assertEquals(List.of("veer"), library.entries().stream().map(Entry::key).toList());
		Entry book = library.entries().getFirst();
		assertEquals("1931", book.year());
		assertEquals(List.of("Brill"), book.variables().get("publisher"));
		assertEquals(List.of("Rivieren"), book.variables().get("collection-title"));
	}

	@Test
	void entriesThatInheritFromEachOtherAreReadOnce() {
		assertEquals(List.of("A", "B", "C"), read("@book{a, title = {A}, crossref = {b}} @book{b, title = {B}, crossref = {a}, note = {n}} @book{c, title = {C}, crossref = {c}}")
				.entries().stream().map(Entry::title).toList());
	}

	@Test
	void whatIsInheritedStaysWithinALimit() {
		String fields = "f%s = {" + "x".repeat(900) + "},";
		StringBuilder whole = new StringBuilder("@book{whole, title = {W},");
		for (int i = 0; i < 500; i++) {
			whole.append(fields.formatted("x" + i));
		}
		Entry part = read(whole + "} @inbook{part, title = {P}, crossref = {whole}}").entries().getLast();
		assertTrue(part.variables().values().stream().flatMap(List::stream).mapToInt(String::length).sum() < 20_000);
		assertEquals("P", part.title());
	}

	@Test
	void aSubtitleStandsBehindItsTitle() {
		assertEquals("Title: Subtitle", entry("subtitle = {Subtitle}, title = {Title}").title());
		assertEquals("Why? Because", entry("title = {Why?}, subtitle = {Because}").title());
	}

	@Test
	void addressesAreNoLaTeX() {
		assertEquals(List.of("https://x.org/a_b%20c~d#e"), entry("url = {https://x.org/a\\_b%20c~d#e}").variables().get("URL"));
	}

	@ParameterizedTest
	@CsvSource({ "book, BOOK", "ARTICLE, ARTICLE", "phdthesis, THESIS", "techreport, REPORT", "online, WEBSITE", "letter, LETTER", "misc, OTHER", "unheard, OTHER" })
	void theTypeTellsTheMedium(String type, Medium medium) {
		assertEquals(medium, read("@" + type + "{a, title = {T}}").entries().getFirst().medium());
	}

	@Test
	void stringsAreReplacedAndJoined() {
		assertEquals("The Slavic Review, new series, x", read("@string{sr = \"Slavic\" # { Review}}\n@String{n = sr # {, new series}}\n@book{a, title = {The } # n # \", x\"}").entries()
				.getFirst().title());
	}

	@Test
	void parenthesesAndEntriesWithoutKeysAreRead() {
		Bibliography library = read("@book(a, title = {One})\n@book{, title = {Two}}");
		assertEquals(List.of("a", ""), library.entries().stream().map(Entry::key).toList());
		assertEquals(List.of(), library.faults());
	}

	@Test
	void whatIsBrokenIsToldWithItsLineAndTheRestIsRead() {
		Bibliography library = read("""
				Some words, and an address: a@b.c
				@book{a, title = {Not closed}
				@book{b, title = {Whole}}
				@book{c, title {no sign}}
				@comment{@book{x, title = {X}}}
				@include{/etc/passwd}
				@book{d, title = {Whole, too}} @book{e, title = {On the same line}}
				""");
		assertEquals(List.of("b", "d", "e"), library.entries().stream().map(Entry::key).toList());
		assertEquals(List.of("2 @book{a: the entry is not closed", "4 @book{c: the entry cannot be read", "6 @include{/etc/passwd}: no other file is read"),
				library.faults().stream().map(fault -> fault.line() + " " + fault.reason(Locale.ENGLISH)).map(line -> line.replace("{/etc/passwd:", "{/etc/passwd}:")).toList());
	}

	@Test
	void stringsThatDoubleAreNotUsedBeyondALimit() {
		StringBuilder bomb = new StringBuilder("@string{s0 = {0123456789}}\n");
		for (int i = 1; i < 60; i++) {
			bomb.append("@string{s%d = s%d # s%d}\n".formatted(i, i - 1, i - 1));
		}
		bomb.append("@string{self = self # self}\n@book{a, title = s59 # self}\n");
		Bibliography library = read(bomb.toString());
		assertEquals("a", library.entries().getFirst().key());
		assertTrue(library.entries().getFirst().title().length() < 1000);
	}

	@Test
	void stringsThatSayFarMoreThanTheirEntryAreRefused() {
		Bibliography library = read("@string{s = {" + "x".repeat(1000) + "}}\n@book{a, title = " + "s # ".repeat(900) + "s}\n");
		assertEquals(List.of("@book{a: its strings say too much"), library.faults().stream().map(fault -> fault.reason(Locale.ENGLISH)).toList());
	}

	@Test
	void deepNestingIsRefused() {
		Bibliography library = read("@book{a, title = {" + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}}\n@book{b, title = {x" + " # {y}".repeat(5000)
				+ "}}\n@book{c, title = {C}}");
		assertEquals(List.of("c"), library.entries().stream().map(Entry::key).toList());
		assertEquals(2, library.faults().size());
	}

	@Test
	void aHugeFieldIsRead() {
		assertEquals(2_000_000, entry("title = {" + "x".repeat(2_000_000) + "}").title().length());
	}

	private static Entry entry(String fields) {
		return read("@misc{a, " + fields + "}").entries().getFirst();
	}

	private static Bibliography read(String text) {
		return new BibTexReader(text).read();
	}
}
