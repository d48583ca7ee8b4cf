package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.elenchus.batch.report.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

	private static final Path CORPUS = Path.of("../../../shared/corpus");

	@TempDir
	private Path folder;

	@BeforeEach
	void writeEditions() throws IOException {
		write("editions/murder.elx", """
				{# The murder}

				On 1 December 1934 {kirov event| Kirov was shot in Leningrad}{@conquest1989 p. 3}.
				Stalin {order contested| gave the order}{@conquest1989 p. 37}.
				""");
		write("editions/register/sources.elx", """
				{source conquest1989: secondary book author "Robert Conquest" title "Stalin and the Kirov Murder" year 1989}
				""");
	}

	@Test
	void showsFindingsOfAllEditionsOfAFolder() throws IOException {
		Typed typed = Typed.in(folder, "validate", "editions");
		Golden.assertSame("validate.txt", typed.out());
		assertEquals("", typed.err());
	}

	@Test
	void speaksDutch() throws IOException {
		Golden.assertSame("validate-nl.txt", Typed.in(folder, "validate", "editions", "--language", "nl").out());
		Typed byDefault = Typed.in(folder, Terminal.PLAIN, Locale.of("nl", "BE"), "validate", "editions");
		assertTrue(byDefault.out().contains("waarschuwing[claim-without-primary-source]"), byDefault.out());
	}

	@Test
	void speaksEnglishWhereItDoesNotKnowTheLanguage() {
		Typed typed = Typed.in(folder, Terminal.PLAIN, Locale.FRENCH, "validate", "editions");
		assertTrue(typed.out().contains("warning[claim-without-primary-source]: The claim"), typed.out());
	}

	@Test
	void coloursATerminal() {
		Typed typed = Typed.in(folder, new Terminal(80, true), Locale.ENGLISH, "validate", "editions");
		assertTrue(typed.out().contains("\u001b[1;33mwarning["), typed.out());
	}

	@Test
	void writesJson() throws IOException {
		Golden.assertSame("validate.json", Typed.in(folder, "validate", "editions", "--format", "json").out());
	}

	@Test
	void writesSarifWithEveryRule() {
		String sarif = Typed.in(folder, "validate", "editions", "--format", "SARIF").out();
		assertTrue(sarif.contains("\"ruleId\": \"contested-without-counterview\""), sarif);
		assertTrue(sarif.contains("\"id\": \"duplicate-key\""), sarif);
		assertTrue(sarif.contains("\"uri\": \"editions/register/sources.elx\""), sarif);
	}

	@ParameterizedTest
	@CsvSource({ "error, 0", "warning, 1", "info, 1", "never, 0" })
	void failsFromTheSeverityThatIsAskedFor(String failOn, int code) {
		assertEquals(code, Typed.in(folder, "validate", "editions", "--fail-on", failOn).code());
	}

	@Test
	void failsOnErrorsUnlessSomethingElseIsSaid() throws IOException {
		write("bad.elx", "{@nowhere p. 1}");
		assertEquals(0, Typed.in(folder, "validate", "editions").code());
		assertEquals(1, Typed.in(folder, "validate", "bad.elx").code());
	}

	@Test
	void writesAFileAndSaysNothing() throws IOException {
		Typed typed = Typed.in(folder, "validate", "editions", "--output", "report.txt");
		assertEquals("", typed.out() + typed.err());
		Golden.assertSame("validate.txt", Files.readString(folder.resolve("report.txt")));
	}

	@Test
	void tellsWhatCannotBeReadBesideAReportInAFile() {
		Typed typed = Typed.in(folder, "validate", "gone.elx", "--output", "report.txt");
		assertEquals("error: gone.elx: no such file or folder\n", typed.err());
		assertEquals(3, typed.code());
	}

	@Test
	void cannotReadWinsOverFindings() throws IOException {
		write("bad.elx", "{@nowhere p. 1}");
		Typed typed = Typed.in(folder, "validate", "bad.elx", "gone.elx");
		assertEquals(3, typed.code());
		assertTrue(typed.out().contains("error[unresolved-reference]"), typed.out());
		assertTrue(typed.out().contains("error: gone.elx: cannot be read: no such file or folder"), typed.out());
	}

	@Test
	void saysWhyAReportCannotBeWritten() {
		Typed typed = Typed.in(folder, "validate", "editions", "--output", "gone/report.txt");
		assertTrue(typed.err().endsWith("report.txt: no such folder\n"), typed.err());
		assertEquals(3, typed.code());
	}

	@Test
	void takesAnyTextAsAnEditionWithoutClaims() throws IOException {
		write("plain.txt", "“Any” text, with { a brace,\n\nand [brackets] 100 %.");
		assertEquals("1 text, no claims: 0 errors, 0 warnings, 0 infos\n", Typed.in(folder, "validate", "plain.txt").out());
	}

	@Test
	void readsRealTextsWithoutAWord() {
		assumeTrue(Files.isDirectory(CORPUS), "no texts at " + CORPUS);
		Typed typed = Typed.in(folder, "validate", CORPUS.toAbsolutePath().normalize().toString());
		assertTrue(typed.out().contains("no claims: 0 errors, 0 warnings, 0 infos\n"), typed.out());
		assertEquals(0, typed.code());
	}

	@Test
	void asksForAPath() {
		assertMisuse("Missing required parameter: 'PATH'", "validate");
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertMisuse("Unknown option: '--fast'", "validate", "editions", "--fast");
		assertMisuse("Invalid value for option '--format'", "validate", "editions", "--format", "xml");
		assertMisuse("Unmatched arguments from index 0: 'vlidate', 'editions'", "vlidate", "editions");
		assertMisuse("Missing command: validate", "");
	}

	private void assertMisuse(String message, String... arguments) {
		Typed typed = Typed.in(folder, arguments[0].isEmpty() ? new String[0] : arguments);
		assertEquals(2, typed.code());
		assertTrue(typed.err().startsWith("error: " + message), typed.err());
		assertTrue(typed.err().contains("Try 'elenchus"), typed.err());
		assertFalse(typed.out().contains("Usage"), typed.out());
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
