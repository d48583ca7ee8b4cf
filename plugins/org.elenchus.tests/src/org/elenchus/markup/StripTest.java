package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripTest {

	private static void check(String markup, String author) {
		assertEquals(shown(author), shown(Strip.strip(read(markup))));
	}

	private static String read(String text) {
		return text.replace('↵', '\n').replace('␍', '\r').replace('␣', ' ').replace('⊙', '\uFEFF');
	}

	private static String shown(String text) {
		return read(text == null ? "" : text).replace('\n', '↵').replace('\r', '␍').replace(' ', '␣').replace('\uFEFF', '⊙');
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Words.", "Words.↵", "↵↵Words.", "␣↵␣", "One.␍↵␍↵Two.␍↵", "One.␍␍Two.", "a { b } c {12} {", "⊙Words.",
			"“é”␣😀␣\u0000\uFFFD\u2028", "[a] *b* #c @d ^e ~f _g |h \\i <j>" })
	void plainTextStaysAsItIs(String text) {
		check(text, text);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '⇒', textBlock = """
			a {x event| b} c                ⇒ a b c
			a {x|b}{@s p. 3 | C3} c         ⇒ a b c
			a {x|␣␣b␣} c                    ⇒ a ␣b␣ c
			{>x}a{<x} b                     ⇒ a b
			{>x}↵↵{<x}                      ⇒ ↵↵
			a{^3} {^4| b}                   ⇒ a b
			{# A}↵↵{##B}                    ⇒ A↵↵B
			{@s| Pravda} says               ⇒ Pravda says
			a{-- b --}c                     ⇒ ac
			{i| a}{[| b]} {sic|c}           ⇒ a c
			a{?source 2026 "b"} c           ⇒ a c
			{{a}} {{{x|b}                   ⇒ {a} {b
			{x|a}}}                         ⇒ a}
			{x|a {y|b}}                     ⇒ a b
			""")
	void formsLeaveTheirWords(String markup, String author) {
		check(markup, author);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '⇒', textBlock = """
			{source a}↵↵One.                ⇒ One.
			One.↵↵{source a}↵↵Two.↵         ⇒ One.↵↵Two.↵
			One.↵↵{source a}↵{school b}↵↵↵Two. ⇒ One.↵↵Two.
			One.↵↵{source a}↵               ⇒ One.↵
			One.↵↵{source a}                ⇒ One.
			One.↵↵{source a}↵↵{school b}↵↵  ⇒ One.↵↵
			One.␍↵␍↵{source a}␍↵            ⇒ One.␍↵
			One.␍␍{source a}␍␍Two.␍         ⇒ One.␍␍Two.␍
			{source a}                      ⇒
			{source a}↵                     ⇒
			⊙{source a}↵↵One.↵              ⇒ ⊙One.↵
			⊙{source a}↵                    ⇒ ⊙
			↵↵{source a}↵↵One.              ⇒ ↵↵One.
			One.↵↵{-- a --}↵↵Two.           ⇒ One.↵↵Two.
			One.↵↵{-- a --}↵{source b}↵     ⇒ One.↵
			""")
	void paragraphsOfTheEditorGoWithTheirBlankLines(String markup, String author) {
		check(markup, author);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '⇒', textBlock = """
			One.↵{source a}↵Two.            ⇒ One.↵↵Two.
			{source a} One.                 ⇒ ␣One.
			One {source a}                  ⇒ One {source a}
			{x| a                           ⇒ {x| a
			{x nonsense, b| c}              ⇒ {x nonsense, b| c}
			{?sauce 2026}                   ⇒ {?sauce 2026}
			{source a: title "b             ⇒ {source a: title "b
			{-- a                           ⇒ {-- a
			""")
	void whatIsBrokenStaysAndWhatIsMisplacedGoesAlone(String markup, String author) {
		check(markup, author);
	}
}
