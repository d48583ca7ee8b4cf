package org.elenchus.batch.report;

import static org.elenchus.batch.report.Samples.related;
import static org.elenchus.batch.report.Samples.run;
import static org.elenchus.batch.report.Samples.unread;
import static org.elenchus.batch.report.Samples.warning;
import static org.elenchus.batch.report.Samples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Message;
import org.elenchus.model.finding.Related;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.engine.Run;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

	private static final Locale DUTCH = Locale.of("nl");

	@Test
	void showsThePlaceTheWordsTheReasonAndTheRemedy() throws IOException {
		assertEquals("""
				warning[claim-without-source]: The claim has no source.
				 --> text.elx:2:4
				  |
				2 | In 1934 he was killed.
				  |    ^^^^
				  |
				  = why: A reader cannot check it.
				  = help: Add a citation behind it.

				1 text, no claims: 0 errors, 1 warning, 0 infos
				""", plain(run(warning("Heading\nIn «1934» he was killed.\n"))));
	}

	@Test
	void showsOtherPlacesBelowTheRemedy() throws IOException {
		String shown = plain(run(related("In «1934».\n")));
		assertTrue(shown.contains("""
				  = help: Add a citation behind it.
				  = see: text.elx:1:1 “In”
				  = see: gone.elx “In 1935”
				"""), shown);
	}

	@Test
	void countsThePlacesBeyondTheFifth() throws IOException {
		List<Related> many = IntStream.range(0, 7).mapToObj(i -> Related.claim("gone.elx", "x" + i, "word" + i)).toList();
		Finding finding = new Finding("rule", Severity.INFO, new TextRange(0, 2), new Message("What.", "Why.", "Do."), "f", List.of(), many);
		String shown = plain(run(Samples.validated("text.elx", "In 1934.", finding)));
		assertTrue(shown.contains("  = see: gone.elx “word4”\n  = see: 2 more places\n"), shown);
	}

	@Test
	void speaksDutch() throws IOException {
		assertEquals("""
				waarschuwing[claim-without-source]: The claim has no source.
				 --> text.elx:1:1
				  |
				1 | Hij
				  | ^^^
				  |
				  = waarom: A reader cannot check it.
				  = hulp: Add a citation behind it.

				1 tekst, geen beweringen: 0 fouten, 1 waarschuwing, 0 opmerkingen
				""", written(new ConsoleReport(Terminal.PLAIN, DUTCH), run(warning("«Hij»"))));
	}

	@Test
	void cutsALongParagraphAroundTheWords() throws IOException {
		String words = "word ".repeat(200);
		assertEquals("""
				1 | …d word word word the claim word word word …
				  |                   ^^^^^^^^^
				""", excerpt(new Terminal(48, false), words + "«the claim» " + words));
	}

	@Test
	void givesTheRoomBehindTheWordsToWhatStandsBeforeThem() throws IOException {
		assertEquals("""
				1 | …word word word word word word word the end
				  |                                     ^^^^^^^
				""", excerpt(new Terminal(48, false), "word ".repeat(200) + "«the end»"));
	}

	@Test
	void showsTheStartOfWordsThatAreLongerThanALine() throws IOException {
		assertEquals("""
				1 | …word word word word word word word word wo…
				  |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
				""", excerpt(new Terminal(48, false), "before «" + "word ".repeat(200) + "»"));
	}

	@Test
	void underlinesEveryLineOfARange() throws IOException {
		assertEquals("""
				2 | the second
				  |     ^^^^^^
				3 | the third
				  | ^^^^^^^^^
				4 | the fourth
				  | ^^^
				""", excerpt(Terminal.PLAIN, "first\nthe «second\nthe third\nthe» fourth"));
	}

	@Test
	void underlinesNothingInABlankLine() throws IOException {
		assertEquals("""
				1 | In 1934
				  |    ^^^^
				2 |
				3 | he was killed
				  | ^^
				""", excerpt(Terminal.PLAIN, "In «1934\n\nhe» was killed"));
	}

	@Test
	void leavesOutTheMiddleOfManyLines() throws IOException {
		assertEquals("""
				 9 | one
				   | ^^^
				10 | two
				   | ^^^
				...
				14 | six
				   | ^^^
				""", excerpt(Terminal.PLAIN, "\n".repeat(8) + "«one\ntwo\nthree\nfour\nfive\nsix»"));
	}

	@Test
	void alignsUnderTabsWideAndCombiningCharacters() throws IOException {
		assertEquals("""
				1 |     漢字 e\u0301e\u0301 claim
				  |             ^^^^^
				""", excerpt(Terminal.PLAIN, "\t漢字 e\u0301e\u0301 «claim»"));
	}

	@Test
	void underlinesWideCharactersInTheirWholeWidth() throws IOException {
		assertEquals("""
				1 | a 漢字👍 b
				  |   ^^^^^^
				""", excerpt(Terminal.PLAIN, "a «漢字👍» b"));
	}

	@Test
	void pointsToTheEndOfALineWhereThereAreNoWords() throws IOException {
		assertEquals("""
				1 | abc
				  |    ^
				""", excerpt(Terminal.PLAIN, "abc«»\nd"));
	}

	@Test
	void pointsToTheCharacterBehindAnEmptyRange() throws IOException {
		assertEquals("""
				1 | abc
				  |  ^
				""", excerpt(Terminal.PLAIN, "a«»bc"));
	}

	@Test
	void showsNothingThatCouldSteerATerminal() throws IOException {
		assertEquals("""
				1 | \uFFFD[31m red ⟨U+202E⟩claim
				  |                   ^^^^^
				""", excerpt(Terminal.PLAIN, "\u001b[31m red \u202e«claim»"));
	}

	@Test
	void underlinesWhatIsShownForWhatIsNotSeen() throws IOException {
		assertEquals("""
				1 | abc⟨U+202E⟩321 #⟨U+0023⟩[x]
				  |    ^^^^^^^^^^^^^^^^^^^^^
				""", excerpt(Terminal.PLAIN, "abc«\u202e321 ##»[x]"));
	}

	@Test
	void noLineOfAReasonStartsAsACommandOfABuildServer() throws IOException {
		Message message = new Message("What.", "one two three four five six ::error::seven eight", "Do.");
		assertTrue(written(new ConsoleReport(new Terminal(40, false), Locale.ENGLISH),
				run(Samples.of("x", Severity.INFO, message, "«a»"))).contains("""
						  = why: one two three four five six
						         ⟨U+003A⟩:error::seven eight
						"""));
	}

	@Test
	void coloursOnlyForATerminalThatWantsThem() throws IOException {
		Run run = run(warning("«Hij»"));
		assertTrue(written(new ConsoleReport(new Terminal(100, true), Locale.ENGLISH), run)
				.startsWith("\u001b[1;33mwarning[claim-without-source]\u001b[0m"));
		assertFalse(plain(run).contains("\u001b"));
	}

	@Test
	void wrapsReasonsToTheWidth() throws IOException {
		Message message = new Message("What.", "one two three four five six seven eight nine", "Do.");
		assertTrue(written(new ConsoleReport(new Terminal(40, false), Locale.ENGLISH),
				run(Samples.of("x", Severity.INFO, message, "«a»"))).contains("""
						  = why: one two three four five six
						         seven eight nine
						"""));
	}

	@Test
	void tellsWhatCannotBeRead() throws IOException {
		assertEquals("""
				error: gone.elx: cannot be read: no such file or folder

				no texts, no claims: 0 errors, 0 warnings, 0 infos; 1 file or folder not read
				""", plain(unread("gone.elx", "no such file or folder")));
	}

	@Test
	void endsWithTheSumOfAll() throws IOException {
		Message message = new Message("What.", "Why.", "Do.");
		assertTrue(plain(run(Samples.of("a", Severity.ERROR, message, "«a»"), warning("«a»"), warning("«a»"),
				Samples.validated("b", "")))
				.endsWith("\n\n4 texts, no claims: 1 error, 2 warnings, 0 infos\n"));
	}

	private static String plain(Run run) throws IOException {
		return written(new ConsoleReport(Terminal.PLAIN, Locale.ENGLISH), run);
	}

	/** The lines between the bars. */
	private static String excerpt(Terminal terminal, String marked) throws IOException {
		String report = written(new ConsoleReport(terminal, Locale.ENGLISH), run(warning(marked)));
		String inner = report.substring(report.indexOf(" |\n") + 3, report.indexOf(" = why"));
		return inner.substring(0, inner.lastIndexOf(" |\n")).stripTrailing() + "\n";
	}
}
