package org.elenchus.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibrariesTest {

	@ParameterizedTest
	@ValueSource(strings = { "@book{a, title = {T}}", "\n  @string{jan = {x}}\n", "TY  - BOOK\r\nER  - \r\n", "@article{a:b/c,\n" })
	void aLibraryIsToldByWhatStandsInIt(String text) {
		assertTrue(Libraries.isOne(text.getBytes(StandardCharsets.UTF_8), "export.txt"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Plain words.", "He wrote to a@b{c, d}", "@book is a word", "TYPE - x", "[1] A note", "An example:\n@book{a, title = {T}}" })
	void aTextIsNoLibrary(String text) {
		assertFalse(Libraries.isOne(text.getBytes(StandardCharsets.UTF_8), "text.txt"));
	}

	@Test
	void jsonIsALibraryIfItListsItems() {
		assertTrue(Libraries.isOne("[{\"id\": 1}]".getBytes(StandardCharsets.UTF_8), "a.json"));
		assertTrue(Libraries.isOne("{\"items\": []}".getBytes(StandardCharsets.UTF_8), "a.json"));
		assertFalse(Libraries.isOne("{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_8), "a.json"));
		assertFalse(Libraries.isOne("[1, 2]".getBytes(StandardCharsets.UTF_8), "a.json"));
	}

	@Test
	void otherFilesAreNotRead() {
		assertThrows(IllegalArgumentException.class, () -> Libraries.read("words".getBytes(StandardCharsets.UTF_8), "a.txt"));
	}

	@Test
	void theEncodingIsFound() {
		String library = "@book{a, title = {Café}}";
		assertEquals("Café", Libraries.read(library.getBytes(StandardCharsets.ISO_8859_1), "a.bib").entries().getFirst().title());
		assertEquals("Café", Libraries.read(("\uFEFF" + library).getBytes(StandardCharsets.UTF_16LE), "a.bib").entries().getFirst().title());
		assertEquals("Café", Libraries.read(("\uFEFF" + library).getBytes(StandardCharsets.UTF_8), "a.bib").entries().getFirst().title());
	}
}
