package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingIsLostTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeADesk() throws IOException {
		write("a.elx", "{kirov   event| Kirov} {@b p. 1} viel.\n\n{source b: book  title B  fulltext \"full.dat\"}\n");
		write("b.elx", "Woorden.\n");
		write("full.dat", "De volle tekst.\n");
		write("1.txt", "Een regel.\n");
		write("1.md", "# Een kop\n");
		write("refs.bib", "@book{c, title = {C}}\n");
		assertEquals(0, Typed.in(folder, "import", "1.txt", "--output", "out").code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate --output a.elx b.elx", "validate a.elx --output a.elx", "validate . --output b.elx",
			"validate 1.txt --output 1.txt", "validate . --output out/1.import.json", "validate a.elx --output full.dat",
			"validate a.elx --write-baseline full.dat", "validate a.elx --write-baseline b.elx", "validate a.elx --output r --write-baseline r",
			"validate a.elx --output new.ELX", "stats a.elx --output a.elx", "stats a.elx --output b.elx", "stats a.elx --output full.dat",
			"strip a.elx --output a.elx", "strip a.elx --output b.elx", "strip a.elx --output out/1.import.json",
			"restore out/1.elx --output out/1.elx", "restore out/1.elx --output out/1.import.json", "restore out/1.elx --output 1.md",
			"export a.elx --to html --output a.elx", "export b.elx --to html --output a.elx", "export a.elx --to html --output full.dat",
			"import 1.md --output .. --report-json 1.md", "import 1.md --output two --report-json 1.txt",
			"import 1.md --output two --report-json two/1.import.json", "import 1.md --output two --report-json two/1.elx",
			"import 1.md --output out", "import 1.txt 1.md --output two", "import refs.bib b.elx --output .",
			"import refs.bib refs.bib --output two" })
	void isRefusedBeforeAnythingIsWritten(String command) throws IOException {
		Map<String, String> before = files();
		Typed typed = Typed.in(folder, command.split(" "));
		assertEquals(2, typed.code(), typed.toString());
		assertTrue(typed.err().matches("error: \\S+ .*\\R") && typed.out().isEmpty(), typed.toString());
		assertEquals(before, files());
	}

	@Test
	void aRegisterIsNotMadeOverAnEdition() throws IOException {
		write("b.bib", "@book{c, title = {C}}\n");
		Map<String, String> before = files();
		assertEquals(2, Typed.in(folder, "import", "b.bib", "--output", ".").code());
		assertEquals(before, files());
	}

	@Test
	void aRecordWithoutItsEditionIsNotWrittenOver() throws IOException {
		Files.delete(folder.resolve("out/1.elx"));
		Map<String, String> before = files();
		assertEquals(new Typed(2, "", "error: out/1.import.json is there already, without its edition: a record of another import; "
				+ "nothing has been imported\n"), Typed.in(folder, "import", "1.md", "--output", "out"));
		assertEquals(before, files());
	}

	@Test
	void editionsThatAreThereAreSummedUp() throws IOException {
		String[] command = new String[10];
		for (int i = 0; i < 7; i++) {
			write("n" + i + ".txt", "x");
			write("out/n" + i + ".elx", "x");
			command[i + 1] = "n" + i + ".txt";
		}
		command[0] = "import";
		command[8] = "--output";
		command[9] = "out";
		assertEquals(new Typed(2, "", "error: out/n0.elx, out/n1.elx, out/n2.elx, out/n3.elx, out/n4.elx, … are there already: 7 editions; "
				+ "nothing has been imported\n"), Typed.in(folder, command));
	}

	@Test
	void collidingInputsAreNamed() {
		assertEquals(new Typed(2, "", "error: two/1.elx: 1.md would become it, too, after 1.txt\n"),
				Typed.in(folder, "import", "1.txt", "1.md", "--output", "two"));
		assertFalse(Files.exists(folder.resolve("two")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate . --language nl --output", "validate . --output", "validate . --format json --output",
			"validate . --format sarif --output", "validate b.elx --output", "stats . --output", "stats . --language nl --output",
			"stats . --format json --output", "export a.elx --to html --output", "validate a.elx --write-baseline", "strip a.elx --output",
			"restore out/1.elx --output" })
	void theSameCommandWritesAgainWhatItWroteBefore(String command) throws IOException {
		String[] words = (command + " result.txt").split(" ");
		Typed first = Typed.in(folder, words);
		Path result = folder.resolve("result.txt");
		Files.setPosixFilePermissions(result, PosixFilePermissions.fromString("rw-------"));
		Path link = Files.createLink(folder.resolve("link.dat"), result);
		String text = Files.readString(result);
		assertEquals(first, Typed.in(folder, words));
		assertTrue(Files.isSameFile(link, result));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(result)));
		assertEquals(text, Files.readString(result));
	}

	@Test
	void theReportOfAnImportIsWrittenAgain() throws IOException {
		for (String output : new String[] { "two", "three" }) {
			assertEquals(0, Typed.in(folder, "import", "1.md", "--output", output, "--report-json", "r.json").code());
			assertEquals(0, Typed.in(folder, "import", "1.md", "refs.bib", "--output", output + 2, "--report-json", "r2.json").code());
		}
	}

	@Test
	void aReadOnlyEditionIsNotFormatted() throws IOException {
		Files.setPosixFilePermissions(folder.resolve("a.elx"), PosixFilePermissions.fromString("r--r--r--"));
		assertEquals(new Typed(3, "", "error: kan a.elx niet schrijven: het is alleen-lezen\n"),
				Typed.in(folder, "format", "a.elx", "--language", "nl"));
	}

	@Test
	void aFolderThatCannotBeMadeIsNamed() {
		assertEquals(new Typed(3, "", "error: cannot make the folder 1.txt/x: a file stands where a folder is needed\n"),
				Typed.in(folder, "import", "1.md", "--output", "1.txt/x"));
	}

	private Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return files;
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}
}
