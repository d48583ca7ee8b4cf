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
