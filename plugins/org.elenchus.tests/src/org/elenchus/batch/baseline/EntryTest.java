package org.elenchus.batch.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.markup.Editions;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

	/** The words that an entry keeps of a finding about a whole text. */
	private static String words(String text) {
		Finding finding = new Finding("rule", Severity.INFO, new TextRange(0, text.length()), new Message("What.", "Why.", "How."), "f", List.of());
		return Entry.of("a.elx", Editions.read(text), finding).words();
	}

	@Test
	void itsWordsStandInOneLine() {
		assertEquals("Kirov was shot here", words(" Kirov\twas\r\n shot\u00A0\u0007 here "));
	}

	@ParameterizedTest
	@CsvSource({ "59, false", "60, false", "61, true", "500, true" })
	void longWordsAreCutBehindTheSixtiethCharacter(int length, boolean cut) {
		assertEquals("x".repeat(Math.min(60, length)) + (cut ? "…" : ""), words("x".repeat(length)));
	}

	@Test
	void noCharacterIsCutInTwo() {
		assertEquals("x".repeat(59) + "…", words("x".repeat(59) + "😀 more words"));
		assertEquals("x".repeat(58) + "😀…", words("x".repeat(58) + "😀 more words"));
		assertEquals("x" + "😀".repeat(29) + "…", words("x" + "😀".repeat(100)));
	}

	@Test
	void entriesAreInOrderOfFileRuleWordsAndFingerprint() {
		List<Entry> sorted = List.of(new Entry("a", "r", "w", "f"), new Entry("a", "r", "w", "g"), new Entry("a", "r", "x", "a"),
				new Entry("a", "s", "a", "a"), new Entry("b", "a", "a", "a"));
		assertEquals(sorted, Stream.of(3, 1, 4, 0, 2).map(sorted::get).sorted().toList());
	}

	@Test
	void itsEditionLiesWhereItsPathLeads() {
		assertEquals(Path.of("/project/editions/a.elx"), new Entry("../editions/a.elx", "r", "w", "f").in(Path.of("/project/quality")));
	}
}
