package org.elenchus.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.testing.Steering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class ShownTest {

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 8, '\n', '\r', 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x2028, 0x2029, 0xD800, 0xDFFF })
	void whatControlsATerminalOrEndsALineIsReplaced(int point) {
		assertEquals("a\uFFFDb", Shown.of("a" + (char) point + "b"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2065, 0x2066, 0x2069, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0,
			0xFFF9, 0x1D173, 0xE0000, 0xE0001, 0xE0041, 0xE0FFF })
	void whatTurnsTheDirectionOrIsNotSeenIsShownByItsNumber(int point) {
		assertEquals("a⟨U+%04X⟩b".formatted(point), Shown.of("a" + Character.toString(point) + "b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "élan", "Ж 漢字 👍", "e\u0301", "می\u200Cخواهم", "👨\u200D👩", "❤\uFE0F", "葛\uDB40\uDD00", "\u0600\u06DD", "# 1", "## Heading",
			"a##b", "##", "C#[0]", ": a", "a::b", "{kirov event| words}", "\u00a0", "\uE000" })
	void whatIsSeenStays(String words) {
		assertSame(words, Shown.of(words));
		assertEquals(words, Shown.line(words));
	}

	@Test
	void aTabulatorTakesFourBlanks() {
		assertEquals("a    b", Shown.of("a\tb"));
	}

	@ParameterizedTest
	@CsvSource({ "##[error]x, #⟨U+0023⟩[error]x", "a ##vso[x, a #⟨U+0023⟩vso[x", "###teamcity[, ##⟨U+0023⟩teamcity[" })
	void aBuildServersBracketIsBroken(String words, String shown) {
		assertEquals(shown, Shown.of(words));
	}

	@ParameterizedTest
	@CsvSource({ "::error::x, ⟨U+003A⟩:error::x", "'  ::x', '  ⟨U+003A⟩:x'", "'\u00a0\u3000::x', '\u00a0\u3000⟨U+003A⟩:x'", "a ::x, a ::x" })
	void noLineStartsAsACommand(String line, String shown) {
		assertEquals(shown, Shown.line(line));
	}

	@ParameterizedTest
	@CsvSource({ "::error::x.elx, ./::error::x.elx", "' ::x', './ ::x'", "a/::x, a/::x", "'a\u202e.elx', a⟨U+202E⟩.elx" })
	void aNameThatStartsAsACommandIsAPathStill(String name, String shown) {
		assertEquals(shown, Shown.name(name));
	}

	@Test
	void noAttemptIsLeft() {
		Steering.ATTEMPTS.forEach(words -> {
			Steering.assertHarmless(Shown.line(words));
			Steering.assertHarmless(Shown.name(words));
			Steering.assertHarmless("a" + Shown.of(words));
		});
	}

	@Property
	void whatIsShownIsHarmlessAndStays(@ForAll String words) {
		String shown = Shown.line(words);
		Steering.assertHarmless(shown);
		assertEquals(shown, Shown.line(shown));
	}

	@Property
	void characterByCharacterGivesTheWhole(@ForAll @CharRange(from = '#', to = '[') @CharRange(from = '\u2000', to = '\u2070') String words) {
		assertEquals(Shown.of(words), IntStream.range(0, words.length()).mapToObj(i -> Shown.at(words, i)).collect(Collectors.joining()));
	}
}
