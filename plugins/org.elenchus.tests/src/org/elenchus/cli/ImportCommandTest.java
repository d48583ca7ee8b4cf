package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.batch.report.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

	@TempDir
	private Path folder;

	@Test
	void makesAnEditionInANewFolder() throws IOException {
		write("de trein.txt", "De trein kwam om vier uur\nin de stad {aan}.\n\nNiemand stond te wachten.\n");
		assertEquals(new Typed(0, """
				de trein.txt: 71 characters in UTF-8
				  blocks       2 paragraphs
				  conventions  page break: none
				               line spacing: 1
				""", ""), Typed.in(folder, "import", "de trein.txt", "--output", "editions", "--language", "nl"));
		assertEquals("""
				{edition de-trein "de trein"  language nl}

				De trein kwam om vier uur in de stad {{aan}}.

				Niemand stond te wachten.
				""", Files.readString(folder.resolve("editions/de trein.elx")));
	}

	@Test
	void whatNobodyCouldReadAsAnEditionIsNotImported() throws IOException {
		write("nul.txt", "Een\0 regel\0.\n");
		write("b.txt", "Een regel.\n");
		Typed typed = Typed.in(folder, "import", "nul.txt", "b.txt", "--output", "editions");
		assertEquals(3, typed.code());
		assertEquals("error: nul.txt: not a text: 2 of the first 13 characters are NUL\n", typed.err());
		assertFalse(Files.exists(folder.resolve("editions/nul.elx")));
		assertTrue(Files.exists(folder.resolve("editions/b.elx")));
	}

	@Test
	void aNameThatIsTooLongForARecordCostsItsFile() throws IOException {
		write("a".repeat(250) + ".txt", "Een regel.\n");
		write("b.txt", "Een regel.\n");
		Typed typed = Typed.in(folder, "import", "a".repeat(250) + ".txt", "b.txt", "--output", "editions");
		assertEquals(3, typed.code());
		assertTrue(typed.err().startsWith("error: " + "a".repeat(250) + ".txt: "), typed.err());
		assertTrue(Files.exists(folder.resolve("editions/b.elx")));
	}

	@Test
	void aKeyStartsWithALetterWhateverTheFileIsCalled() throws IOException {
		write("003_brug.txt", "Een regel.");
		write("….txt", "Een regel.");
		Typed.in(folder, "import", "003_brug.txt", "….txt", "--output", ".");
		assertEquals("{edition edition-003_brug \"003_brug\"}\n\nEen regel.\n", Files.readString(folder.resolve("003_brug.elx")));
		assertEquals("{edition edition \"…\"}\n\nEen regel.\n", Files.readString(folder.resolve("….elx")));
	}

	@Test
	void theCleanTextIsWhatStripGives() throws IOException {
		write("a.txt", "Een\nregel.\n\nNog een.\n");
		Typed.in(folder, "import", "a.txt", "--output", ".");
		assertEquals(new Typed(0, "Een regel.\n\nNog een.\n", ""), Typed.in(folder, "strip", "a.elx"));
	}

	@Test
	void leavesAnEditionThatIsThereAlone() throws IOException {
		write("a.txt", "Een regel.");
		write("a.elx", "{x| Mijn werk}");
		assertEquals(new Typed(2, "", "error: a.elx is there already; nothing has been imported\n"), Typed.in(folder, "import", "a.txt", "--output", "."));
		assertEquals("{x| Mijn werk}", Files.readString(folder.resolve("a.elx")));
	}

	@Test
	void goesOnBehindAFileThatCannotBeRead() throws IOException {
		write("empty.txt", "");
		write("a.txt", "Een regel.");
		Typed typed = Typed.in(folder, "import", "empty.txt", "gone.txt", "a.txt", "--output", "out");
		assertEquals(3, typed.code());
		assertEquals("error: empty.txt: the file is empty\nerror: gone.txt: no such file\n", typed.err());
		assertTrue(Files.exists(folder.resolve("out/a.elx")));
		assertEquals(Set.of("a.elx", "a.import.json"), names("out"));
	}

	@Test
	void aHugeFileIsRefusedAndLeavesNothing() throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
			file.setLength(5L << 30);
		}
		assertEquals(new Typed(3, "", "error: huge.txt: het bestand is groter dan 64 MB\n"),
				Typed.in(folder, Terminal.PLAIN, Locale.of("nl"), "import", "huge.txt", "--output", "out"));
		assertEquals(Set.of(), names("out"));
	}

	@Test
	void aFolderIsNoText() throws IOException {
		Files.createDirectory(folder.resolve("texts"));
		assertEquals(new Typed(3, "", "error: texts: it is a folder\n"), Typed.in(folder, "import", "texts", "--output", "out"));
	}

	@Test
	void doubtsWhatWasPerhapsReadWronglyIfAsked() throws IOException {
		write("a.txt", "De oogst mislukte in1927 opnieuw.");
		Typed.in(folder, "import", "a.txt", "--output", "plain");
		Typed.in(folder, "import", "a.txt", "--output", "tagged", "--tag-suspects");
		assertFalse(Files.readString(folder.resolve("plain/a.elx")).contains("{?"));
		assertTrue(Files.readString(folder.resolve("tagged/a.elx")).contains("in1927{?dubious \"glued-year: in 1927\"}"));
	}

	@Test
	void saysWhichFormatsThereAre() throws IOException {
		write("a.txt", "Een regel.");
		Typed typed = Typed.in(folder, "import", "a.txt", "--output", ".", "--from", "papyrus");
		assertEquals(2, typed.code());
		assertTrue(typed.err().startsWith("error: Unknown format 'papyrus'; there is auto, "));
	}

	@Test
	void restoreGivesTheTextBack() throws IOException {
		write("a.txt", "De trein  kwam \r\nom {vier} uur.   \r\n\r\n");
		Typed.in(folder, "import", "a.txt", "--output", "out");
		assertEquals(new Typed(0, "De trein  kwam \r\nom {vier} uur.   \r\n\r\n", ""), Typed.in(folder, "restore", "out/a.elx"));
	}

	@Test
	void writesAReportForScripts() throws IOException {
		write("a.txt", "Een regel.");
		write("b.txt", "Nog een.");
		Typed.in(folder, "import", "a.txt", "--output", "one", "--report-json", "one.json");
		assertTrue(Files.readString(folder.resolve("one.json")).contains("\n\"blocks\":[{\"kind\":\"paragraph\",\"start\":0,\"end\":10,"));
		Typed.in(folder, "import", "a.txt", "b.txt", "--output", "two", "--report-json", "two.json");
		assertTrue(Files.readString(folder.resolve("two.json")).startsWith("{\"version\":1,\n\"documents\":[{\"input\":{\"name\":\"a.txt\","));
	}

	@Test
	void anEditionThatCannotBeWrittenLeavesNoRecord() throws IOException {
		write("a.txt", "Een regel.");
		Files.createDirectories(folder.resolve("out"));
		Files.createSymbolicLink(folder.resolve("out/a.elx"), Path.of("gone/a.elx"));
		assertEquals(new Typed(3, "", "error: a.txt: cannot write out/a.elx: no such folder\n"), Typed.in(folder, "import", "a.txt", "--output", "out"));
		assertEquals(Set.of("a.elx"), names("out"));
	}

	private static final String LIBRARY = "@book{lenoe2010, author = {Lenoe, Matthew E.}, title = {The Kirov Murder and Soviet History}, year = {2010}}";
	private static final String NOTES = "Kirov viel.[^1] En dan?[^2]\n\n[^1]: Lenoe, *Kirov Murder*, 12.\n\n[^2]: A. Jansen, *De zaak* (Amsterdam 1998) 4.\n";

	@Test
	void notesCiteWhatALibraryOfTheSameCommandHas() throws IOException {
		write("library.bib", LIBRARY);
		write("a.md", NOTES);
		Typed typed = Typed.in(folder, "import", "a.md", "library.bib", "--output", "out");
		assertTrue(typed.out().contains("  citations  1 citation in notes, 0 of them by ibid. or the like; 1 suggestion\n"), typed.out());
		assertTrue(Files.readString(folder.resolve("out/a.elx")).contains("{^1| Lenoe, {i| Kirov Murder}, 12{@lenoe2010 p. 12}.}"));
		assertEquals(0, Typed.in(folder, "validate", "out").code());
	}

	@Test
	void notesCiteWhatTheRegistersOfTheFolderHave() throws IOException {
		write("library.bib", LIBRARY);
		write("a.md", NOTES);
		Typed.in(folder, "import", "library.bib", "--output", "out");
		Typed.in(folder, "import", "a.md", "--output", "out", "--report-json", "a.json");
		assertTrue(Files.readString(folder.resolve("a.json")).contains("\n\"apparatus\":{\"cited\":1,\"resolved\":0,\"suggestions\":[{\"note\":\"2\","));
	}

	@Test
	void onlyWhatStaysOpenIsFoundLater() throws IOException {
		write("library.bib", LIBRARY);
		write("a.md", NOTES.replace("En dan?[^2]", "En dan?[^2] En dan?[^3] En dan?[^4]") + "\n[^3]: Ibidem, 5.\n\n[^4]: Lenoe, a.w., 6.\n");
		Typed.in(folder, "import", "library.bib", "a.md", "--output", "out");
		String found = Typed.in(folder, "validate", "out").out();
		assertEquals(1, found.split("\\[[a-z-]+\\]:", -1).length - 1, found);
		assertTrue(found.contains("[unresolvable-ibidem]: “Ibidem”"), found);
	}

	@Test
	void restoreAndStripKnowNothingOfCitations() throws IOException {
		write("library.bib", LIBRARY);
		write("a.md", NOTES);
		Typed.in(folder, "import", "library.bib", "a.md", "--output", "out");
		assertEquals(new Typed(0, NOTES, ""), Typed.in(folder, "restore", "out/a.elx"));
		assertEquals(new Typed(0, "Kirov viel. En dan?\n\nLenoe, Kirov Murder, 12.\n\nA. Jansen, De zaak (Amsterdam 1998) 4.\n", ""),
				Typed.in(folder, "strip", "out/a.elx"));
	}

	@Test
	void anEditionInTheFolderThatIsInAnotherEncodingIsNoLibrary() throws IOException {
		write("a.md", NOTES);
		Files.createDirectories(folder.resolve("out"));
		Files.write(folder.resolve("out/old.elx"), new byte[] { '{', 's', 'o', 'u', 'r', 'c', 'e', ' ', (byte) 0xE9, '}' });
		Typed typed = Typed.in(folder, "import", "a.md", "--output", "out");
		assertEquals(0, typed.code());
		assertFalse(typed.out().contains("citations"));
	}

	@Test
	void reportsInTheLanguageOfTheUser() throws IOException {
		write("a.txt", "Een regel.");
		Typed typed = Typed.in(folder, Terminal.PLAIN, Locale.of("nl"), "import", "a.txt", "--output", "out");
		assertTrue(typed.out().startsWith("a.txt: 10 tekens in UTF-8\n  blokken"), typed.out());
	}

	private Set<String> names(String subfolder) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}
}
