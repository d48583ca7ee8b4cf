package org.elenchus.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

	@Test
	void ordinaryTextOfAnyScriptStaysAsItIs() throws IOException {
		String text = "Één “citaat”, ’t — e\u0301 ﬁ 東京 עברית 😀\t\n\r\n\f\uFEFF\u00A0\u200B";
		assertEquals(text, written(text));
	}

	@Test
	void controlCharactersAreShown() throws IOException {
		assertEquals("a␀␛␡⟨U+0085⟩", written("a\u0000\u001B\u007F\u0085"));
	}

	@Test
	void charactersThatTurnTheDirectionAreShown() throws IOException {
		assertEquals("⟨U+202E⟩live⟨U+2066⟩⟨U+200F⟩⟨U+061C⟩", written("\u202Elive\u2066\u200F\u061C"));
	}

	@Test
	void theirNeighboursStay() throws IOException {
		assertEquals("⟨U+202A⟩⟨U+2069⟩⟨U+200E⟩", written("\u202A\u2069\u200E"));
		assertEquals("\u2029\u202F\u2065\u206A\u200D\u2010", written("\u2029\u202F\u2065\u206A\u200D\u2010"));
	}

	@Test
	void theFirstAndTheLastHalvesOfPairsAreShown() throws IOException {
		assertEquals("⟨U+D800⟩x⟨U+DFFF⟩", written("\uD800x\uDFFF"));
	}

	@Test
	void halvesOfSurrogatePairsAreShown() throws IOException {
		assertEquals("⟨U+DC00⟩x⟨U+D83D⟩", written("\uDC00x\uD83D"));
	}

	@Test
	void codePointsThatAreNoCharactersAreShown() throws IOException {
		assertEquals("⟨U+FFFF⟩⟨U+FDD0⟩⟨U+1FFFE⟩", written("\uFFFF\uFDD0\uD83F\uDFFE"));
	}

	private static String written(String text) throws IOException {
		StringBuilder out = new StringBuilder();
		VisibleText.write(text, out);
		return out.toString();
	}
}
