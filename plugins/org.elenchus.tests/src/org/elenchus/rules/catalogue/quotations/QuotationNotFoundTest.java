package org.elenchus.rules.catalogue.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationNotFoundTest extends RuleTest {

	private static final String SOURCES = """

			{source orlov: primary memoir excerpt "I heard of it only in the following spring"}
			{source lenoe: secondary book excerpt "Some say the guards had been sent away from the third floor."}
			""";

	@TempDir
	private Path folder;

	QuotationNotFoundTest() {
		super(new QuotationNotFound());
	}

	@Test
	void firesWhereTheWordsStandInAnotherSource() {
		check("""
				“{"x @orlov| The guards had been sent away}”.
				#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-not-found
				""" + SOURCES);
	}

	@Test
	void theMessageNamesTheOtherSource() {
		List<Finding> findings = findings("“{\"x @orlov| the guards had been sent away}”.\n" + SOURCES);
		assertEquals("“the guards had been sent away” does not stand in what is at hand of “orlov”; the words stand in “lenoe”.",
				findings.getFirst().message().what());
	}

	@Test
	@Tag("boundary")
	void fiveWordsTellASource() {
		check("""
				“{"x @orlov| ‹quotation-not-found|had been sent away from›}”, “{"y @orlov| had been sent away}”.
				""" + SOURCES);
	}

	@Test
	void pointsToWordsOverSeveralLinesInANote() {
		check("""
				So they say.{^1}

				{^1| “{"x @orlov| ‹quotation-not-found|the guards had been
				sent away›}”.}
				""" + SOURCES);
	}

	@Test
	void anExcerptIsNotTheWholeSource() {
		check("""
				“{"x @orlov| Nobody had told me a word of it}”, “{"y @orlov| had been sent away}”.
				""" + SOURCES);
	}

	@Test
	void isContentWithVia() {
		check("""
				“{"x @orlov via lenoe p. 3| the guards had been sent away}”{@lenoe}, “{"y @unknown| the guards had been sent away}”.
				""" + SOURCES.replace(" excerpt \"I heard of it only in the following spring\"", ""));
	}

	@Test
	void isExcepted() {
		check("""
				“{"x @orlov| the guards had been sent away}{except quotation-not-found "lost page" by ab on 2026-02-11}”.
				""" + SOURCES);
	}

	@Test
	void readsFullTexts() throws IOException {
		Files.createDirectories(folder.resolve("texts"));
		Files.writeString(folder.resolve("texts/orlov.txt"), "In the spring\nI heard of it, and only then. Nobody had told me be-\nfore.");
		String text = """
				“{"x @orlov p. 3| Nobody had told me before}”, “{"y @orlov p. 3| everybody was waiting for the news}”,
				“{"z @orlov p. 3| no news}”, “{"v @orlov p. 3| Nobody has told me before}”.

				{source orlov: primary memoir fulltext "texts/orlov.txt"}
				""";
		List<Finding> findings = ask(text);
		assertEquals(List.of("quotation-not-found", "quotation-differs"), findings.stream().map(Finding::rule).toList());
		assertEquals("everybody was waiting for the news", findings.getFirst().range().of(text));
		assertTrue(findings.getLast().message().what().endsWith(": Nobody [has → had] told …).") , findings.getLast().message().what());
	}

	@Test
	void aChangedFullTextIsReadAnew() throws IOException {
		Path file = folder.resolve("orlov.txt");
		Files.writeString(file, "Nobody had told me before");
		String text = "“{\"x @orlov p. 3| everybody had told me before}”.\n\n{source orlov: primary memoir fulltext \"orlov.txt\"}\n";
		assertEquals(1, ask(text).size());
		Files.writeString(file, "Everybody had told me before");
		assertEquals(List.of(), ask(text));
	}

	private List<Finding> ask(String text) {
		return new Engine(Locale.ENGLISH).within(folder).validate(List.of(new InputText("e.elx", text))).getFirst().findings().stream()
				.filter(finding -> finding.rule().matches("quotation-(differs|not-found)|fulltext.*")).toList();
	}

	@Test
	void leavesOpenWhatCannotBeReadInItsSource() {
		assertEquals(1, leftOpen("{\"x| one}{@gone}. {\"y| two}.\n\n{source gone}\n"));
	}
}
