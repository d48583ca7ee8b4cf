package org.elenchus.rules.catalogue.housekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Fix;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DoubtWithoutKeyTest extends RuleTest {

	DoubtWithoutKeyTest() {
		super(new DoubtWithoutKey());
	}

	@Test
	void firesInAClaimWithoutKeyAndRightBehindIt() {
		check("""
				{+ event| Kirov{?dubious 2026-02} was shot}{@s}{^1}{?primary 2026-02-11}.
				#              ^^^^^^^^^^^^^^^^^^ doubt-without-key
				#                                                  ^^^^^^^^^^^^^^^^^^^^^ doubt-without-key
				""");
	}

	@Test
	void aClaimWithAKeyMayBeDoubted() {
		check("{x event| Kirov{?dubious 2026-02} was shot}{@s}{?primary 2026-02-11}.\n");
	}

	@Test
	void ofNestedClaimsTheOneThatIsDoubtedCounts() {
		check("{x| One {+| two}‹doubt-without-key|{?primary 2026}› three}.\n");
		check("{+| One {x| two{?primary 2026}} three}.\n");
	}

	@Test
	@Tag("boundary")
	void wordsInBetweenAreDoubtedThemselves() {
		check("{+| One} two{?primary 2026}. {+| Three}‹doubt-without-key|{?primary 2026}›.\n");
	}

	@Test
	void aDoubtWithoutADateIsANoteToOneself() {
		check("{+| One}{?primary}.\n");
	}

	@Test
	void firesInAFootnoteInAQuotationAndOverSeveralLines() {
		check("""
				{^1| {+| One}‹doubt-without-key|{?primary
				2026}›.} “{"+ @s| two}‹doubt-without-key|{?dubious 2026}›”
				""");
	}

	@Test
	void theFixMakesAFreeKeyOfTheWords() {
		assertEquals(List.of("{kirov-was-shot-2 event| Kirov was shot}{?primary 2026}. {kirov-was-shot| Kirov was shot}\n"),
				fixed("{+ event| Kirov was shot}{?primary 2026}. {kirov-was-shot| Kirov was shot}\n"));
		assertEquals(List.of("{\"claim-1934 @s| 1934}{?primary 2026}\n"), fixed("{\"+ @s| 1934}{?primary 2026}\n"));
		assertEquals(List.of("{claim| …}{?primary 2026}\n"), fixed("{+| …}{?primary 2026}\n"));
	}

	@Test
	void theSecondOfTwoClaimsThatSayTheSameIsNamedByItself() {
		assertEquals(List.of("{+| One}. {one| One}{?primary 2026}.\n"), fixed("{+| One}. {+| One}{?primary 2026}.\n"));
	}

	@Test
	void theEditionCanExceptIt() {
		check("{edition e {except doubt-without-key \"soon gone\"}}\n\n{+| One}{?primary 2026}.\n");
	}

	private List<String> fixed(String text) {
		return findings(text).stream().map(Finding::fixes).flatMap(List::stream).map(Fix::edits).map(edits -> edits.getFirst().apply(text)).toList();
	}
}
