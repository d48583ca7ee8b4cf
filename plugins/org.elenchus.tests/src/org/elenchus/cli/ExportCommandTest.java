package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

	private static final String WORDS = "Kirov was shot";
	private static final String FINDING = "claim-without-source";

	@TempDir
	private Path folder;

	@BeforeEach
	void writeEditions() throws IOException {
		Files.writeString(folder.resolve("murder.elx"), "{kirov event| " + WORDS + "}.");
		Files.writeString(folder.resolve("other.elx"), "Other words.");
	}

	@Test
	void writesOneEditionToTheStandardOutputWithItsFindings() {
		Typed typed = Typed.in(folder, "export", "murder.elx", "--to", "html");
		assertTrue(typed.out().contains(WORDS), typed.out());
		assertTrue(typed.out().contains(FINDING), typed.out());
		assertEquals(0, typed.code());
	}

	@Test
	void writesOneEditionToAFile() throws IOException {
		assertEquals(new Typed(0, "", ""), Typed.in(folder, "export", "murder.elx", "--to", "HTML", "--output", "page"));
		assertTrue(Files.readString(folder.resolve("page")).contains(WORDS));
	}

	@Test
	void writesSeveralEditionsIntoAFolderThatItMakes() throws IOException {
		assertEquals(new Typed(0, "", ""), Typed.in(folder, "export", ".", "--to", "html", "--output", "web/pages"));
		try (Stream<Path> pages = Files.list(folder.resolve("web/pages"))) {
			assertEquals(List.of("murder.html", "other.html"), pages.map(page -> page.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void findingsSpeakTheEditionsLanguageUnlessAnotherOneIsAskedFor() throws IOException {
		Files.writeString(folder.resolve("nl.elx"), "{edition e language nl}\n\n{k event| a}\n");
		assertTrue(Typed.in(folder, "export", "--to", "html", "nl.elx").out().contains("Geen bron ondersteunt"));
		assertTrue(Typed.in(folder, "export", "--to", "html", "--language", "en", "nl.elx").out().contains("No source supports"));
	}

	@Test
	void wantsAFolderForSeveralEditions() {
		assertMisuse("Several editions need a folder: --output DIR", ".", "--to", "html");
	}

	@Test
	void refusesToWriteTwoEditionsToOneFile() throws IOException {
		Files.createDirectory(folder.resolve("more"));
		Files.writeString(folder.resolve("more/murder.elx"), "x");
		assertMisuse("Two editions would become ", ".", "--to", "html", "--output", "web");
		assertFalse(Files.exists(folder.resolve("web")));
	}

	@Test
	void namesTheFormatsItKnows() {
		assertMisuse("Unknown format 'pdf'; there is html", "murder.elx", "--to", "pdf");
		assertMisuse("Missing required option: '--to=FORMAT'", "murder.elx");
	}

	@Test
	void exportsTheRestWhenSomethingCannotBeRead() {
		Typed typed = Typed.in(folder, "export", "gone.elx", "murder.elx", "--to", "html");
		assertEquals("error: gone.elx: no such file or folder\n", typed.err());
		assertTrue(typed.out().contains(WORDS), typed.out());
		assertEquals(3, typed.code());
	}

	private void assertMisuse(String message, String... arguments) {
		Typed typed = Typed.in(folder, Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
		assertTrue(typed.err().startsWith("error: " + message), typed.err());
		assertEquals(2, typed.code());
	}
}
