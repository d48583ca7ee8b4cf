package org.elenchus.batch.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

	@TempDir
	private Path folder;
	private Targets targets;

	@BeforeEach
	void start() {
		targets = new Targets(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "in.dat", "./in.dat", "sub/../in.dat", "symbolic", "sub/symbolic", "hard" })
	void whatIsReadIsNotWrittenUnderAnyName(String name) throws IOException {
		write("in.dat", "words");
		Files.createDirectory(folder.resolve("sub"));
		Files.createSymbolicLink(folder.resolve("symbolic"), Path.of("in.dat"));
		Files.createSymbolicLink(folder.resolve("sub/symbolic"), Path.of("../symbolic"));
		Files.createLink(folder.resolve("hard"), folder.resolve("in.dat"));
		targets.add(Path.of(name), Use.REPORT);
		Refusal refusal = assertThrows(Refusal.class, () -> targets.spare(List.of(Path.of("other"), Path.of("in.dat"))));
		assertEquals(ShownPath.of(folder, Path.of(name)) + " is read by this command and would be written over; give another file to write to",
				refusal.getMessage());
	}

	@ParameterizedTest
	@EnumSource(names = { "REPORT", "BASELINE", "TEXT", "COPY" })
	void nothingButAnEditionHasItsNameWhetherItIsThereOrNot(Use use) throws IOException {
		assertRefused("a.elx", use);
		assertRefused("A.ELX", use);
		write("b.elx", "");
		assertRefused("b.elx", use);
		Files.createSymbolicLink(folder.resolve("link"), Path.of("a.elx"));
		assertRefused("link", use);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "r.json ; old", "report ; Plain words", "r.json ; {\"a\": [\"{x}\", {\"b\": 1}]}", "r.log ; {{k| x}}" })
	void aReportTakesThePlaceOfWhatIsNoEdition(String name, String text) throws IOException {
		write(name, text);
		targets.add(Path.of(name), Use.REPORT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "r.json ; {k| x}", "r ; Words {@source p. 1}", "r ; {-- Comment --}", "r ; {# Head}",
			"r ; {source b}", "a.txt ; Words", "a.md ; Words", "a.DOCX ; Words", "a ; @book{b, title = {x}}",
			"a.json ; [{\"id\": \"b\", \"type\": \"book\"}]", "a.json ; {\"version\": 1, \"findings\": []}",
			"a.json ; {\"version\": 1, \"input\": {\"name\": \"x\"}, \"clean\": {}}" })
	void aReportTakesNotThePlaceOfAnEditionOrADocument(String name, String text) throws IOException {
		write(name, text);
		assertRefused(name, Use.REPORT);
		assertEquals(text, Files.readString(folder.resolve(name)));
	}

	@Test
	void nothingTakesThePlaceOfBytesThatAreNoText() throws IOException {
		write("a", "PK\3\4\0\0");
		assertRefused("a", Use.REPORT);
		assertRefused("a", Use.TEXT);
	}

	@ParameterizedTest
	@EnumSource
	void anEmptyFileIsForEverybody(Use use) throws IOException {
		write("a.txt", "");
		targets.add(Path.of("a.txt"), use);
	}

	@Test
	void strippedTextTakesThePlaceOfPlainText() throws IOException {
		write("a.txt", "Plain words");
		targets.add(Path.of("a.txt"), Use.TEXT);
		write("b.txt", "{k| Words}");
		assertRefused("b.txt", Use.TEXT);
	}

	@Test
	void aCopyTakesThePlaceOfTheSameBytesOnly() throws IOException {
		write("a.txt", "same");
		targets.add(Path.of("a.txt"), Use.COPY);
		targets.requireSame("same".getBytes());
		assertThrows(Refusal.class, () -> targets.requireSame("else".getBytes()));
	}

	@Test
	void aBaselineTakesThePlaceOfABaselineOnlyAlsoOfTheOneThatIsRead() throws IOException {
		write("known.json", "{\"version\": 1, \"findings\": []}");
		targets.add(Path.of("known.json"), Use.BASELINE);
		targets.spareBaseline(Path.of("known.json"));
		write("other.json", "{\"version\": 1}");
		assertRefused("other.json", Use.BASELINE);
	}

	@Test
	void aReportIsNoBaselineThatIsRead() throws IOException {
		targets.add(Path.of("known.json"), Use.REPORT);
		assertThrows(Refusal.class, () -> targets.spareBaseline(Path.of("known.json")));
	}

	@Test
	void twoResultsNeedTwoFiles() throws IOException {
		Files.createSymbolicLink(folder.resolve("link"), Path.of("r"));
		targets.add(Path.of("r"), Use.REPORT);
		assertRefused("link", Use.BASELINE);
		assertRefused("./r", Use.REPORT);
	}

	@Test
	void twoFilesThatBecomeOneAreNamed() throws IOException {
		targets.add(Path.of("out/1.elx"), Use.EDITION, "1.pdf");
		assertEquals("out/1.elx: ook 1.docx zou het worden, na 1.pdf", assertThrows(Refusal.class,
				() -> targets.add(Path.of("out/1.elx"), Use.EDITION, "1.docx")).in(Locale.of("nl")));
	}

	@Test
	void devicesAreWrittenToAsOftenAsSomebodyLikes() throws IOException {
		targets.add(Path.of("/dev/null"), Use.REPORT);
		targets.add(Path.of("/dev/null"), Use.BASELINE);
		targets.spare(Path.of("/dev/null"));
	}

	@Test
	void anEarlierReportIsNoEditionToWhoeverWritesItAgain() throws IOException {
		write("findings.txt", "error[x]: “{k| x}”\n\n1 text, 1 claim: 1 error, 0 warnings, 0 infos\n");
		targets.add(Path.of("findings.txt"), Use.REPORT);
		assertEquals(Set.of(folder.toRealPath().resolve("findings.txt")), targets.earlierReports());
	}

	private void assertRefused(String name, Use use) {
		assertThrows(Refusal.class, () -> targets.add(Path.of(name), use), name);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}
}
