package org.elenchus.testing;

import static org.elenchus.testing.Kind.EXCEPTED;
import static org.elenchus.testing.Kind.FIRES;
import static org.elenchus.testing.Kind.FOOTNOTE;
import static org.elenchus.testing.Kind.LINES;
import static org.elenchus.testing.Kind.QUOTATION;
import static org.elenchus.testing.Kind.SILENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

	@Test
	void tellsWhetherTheRuleReports() {
		assertEquals(Set.of(FIRES), shown("{x| ‹r|one›}"));
		assertEquals(Set.of(SILENT), shown("{x| one}"));
		assertEquals(Set.of(SILENT), shown("{x| ‹s|one›}", "{y| two}"));
		assertEquals(Set.of(FIRES), shown("{x| one}", "{y| ‹r|two›}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{x| ‹r|one\ntwo›}", "{x| ‹r|one›\n}", "{x\n| ‹r|one›", "‹r|{@s\np. 3}›" })
	void theWordsOrTheirFormGoOverSeveralLines(String text) {
		assertEquals(Set.of(FIRES, LINES), shown(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{^1| {x| ‹r|one›}}", "‹r|{^1| one}›", "{^1| {y| two} {x| ‹r|one›" })
	void aNoteIsAround(String text) {
		assertEquals(Set.of(FIRES, FOOTNOTE), shown(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"x @s| ‹r|one›}", "{\"x| one}‹r|{@s}›", "{\"x| one}{@t}{@s | ‹r|B7›}", "“one” and “{x| ‹r|one›}”", "‘{i| one} ‹r|two›’" })
	void aQuotationIsAroundOrBefore(String text) {
		assertEquals(Set.of(FIRES, QUOTATION), shown(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "“one” {x| ‹r|two›}", "{\"x| one} {@s | ‹r|B7›}", "“one {x| two}\n\n‹r|three›", "{y| {^1| two} {x| ‹r|one›}}" })
	void whatStandsElsewhereDoesNotCount(String text) {
		assertEquals(Set.of(FIRES), shown(text));
	}

	@Test
	void anExceptionHasToNameTheRuleAndAReason() {
		assertEquals(Set.of(SILENT, EXCEPTED), shown("{x| one}{except r \"why\"}"));
		assertEquals(Set.of(SILENT), shown("{x| one}{except r} {y| two}{except s \"why\"}"));
	}

	private static Set<Kind> shown(String... marked) {
		return Kind.shown("r", Arrays.stream(marked).map(Expectation::read).toList());
	}
}
