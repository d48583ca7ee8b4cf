package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.batch.report.Terminal;
import org.elenchus.rules.engine.GuestJar;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Import formats that others add, and what becomes of an import where they fail. */
class GuestFormatTest {

	private static final String SERVICE = "org.elenchus.importer.format.FormatReader";

	/** Reads a file as one paragraph, which says who read it. */
	private static final String READER = """
			package guest;
			import org.elenchus.importer.document.*;
			import org.elenchus.importer.flow.DocumentWriter;
			import org.elenchus.importer.format.*;
			import org.elenchus.importer.raw.*;
			public final class Reader implements FormatReader {
				public InputFormat format() { %s }
				public Certainty certainty(byte[] bytes, String name) { %s }
				public SourceDocument read(byte[] bytes, Options options) throws BadInput { %s }
			}
			""";
	private static final String GUEST = "return InputFormat.of(\"guest\", \"text/x-guest\", \"guest\");";
	private static final String SURE = "return Certainty.CERTAIN;";
	private static final String ONE_PARAGRAPH = "DocumentWriter draft = new DocumentWriter(); draft.words(\"The guest read this.\", DocumentWriter.NOWHERE, DocumentWriter.NOWHERE);"
			+ " return draft.extracted(Conventions.NONE);";

	@TempDir
	private Path folder;
	@TempDir
	private Path elsewhere;

	@Test
	void theFormatOfTheRecipeIsReadAsItSays() throws Throwable {
		Matcher recipe = Pattern.compile("```java\\n(package guest;\n.*?implements FormatReader.*?)```\\n", Pattern.DOTALL)
				.matcher(ProjectFolder.read(ProjectFolder.of("CONTRIBUTING.md")));
		assertTrue(recipe.find());
		write("brug.verse", "De brug is {oud},\n  de rivier nieuw.\n\nNiemand\u00A0 kijkt.");
		new GuestJar(elsewhere).service(SERVICE, "guest.VerseReader", recipe.group(1)).installed(() -> {
			assertEquals(new Typed(0, """
					brug.verse: 53 characters in UTF-8
					  blocks  3 verses
					""", ""), Typed.in(folder, "import", "brug.verse", "--output", "out"));
			assertEquals("{edition brug \"brug\"}\n\n{:verse}De brug is {{oud}},\n\n{:verse}de rivier nieuw.\n\n{:verse}Niemand\u00A0 kijkt.\n",
					Files.readString(folder.resolve("out/brug.elx")));
			assertEquals(Files.readString(folder.resolve("brug.verse")), Typed.in(folder, "restore", "out/brug.elx").out());
		});
	}

	@Test
	void whereFormatsAreNamedThoseOfOthersAre() throws Throwable {
		write("a.txt", "Een regel.");
		guest(GUEST, "return Certainty.NONE;", ONE_PARAGRAPH).installed(() -> {
			assertEquals("error: Unknown format 'papyrus'; there is auto, guest, pdf, docx, odt, tei, html, markdown, text",
					Typed.in(folder, "import", "a.txt", "--output", "out", "--from", "papyrus").err().lines().findFirst().orElseThrow());
			assertTrue(Typed.in(folder, "import", "--help").out().replaceAll("\\s+", " ").contains("guest, pdf, docx, odt, tei, html, markdown, text"));
			assertEquals(0, Typed.in(folder, "import", "a.txt", "--output", "out", "--from", "Guest").code());
			assertTrue(Files.readString(folder.resolve("out/a.elx")).contains("The guest read this."));
		});
	}

	@ParameterizedTest
	@CsvSource({ "x.txt, CERTAIN, true", "x.txt, NAMED, true", "x.txt, POSSIBLE, true", "x.txt, NONE, false", "x.md, NAMED, true", "x.md, POSSIBLE, false" })
	void whoeverIsSurestReadsAndOfThoseAsSureTheGuest(String file, String sure, boolean guest) throws Throwable {
		write(file, "Een regel.");
		guest(GUEST, "return Certainty." + sure + ";", ONE_PARAGRAPH).installed(() -> {
			assertEquals(0, Typed.in(folder, "import", file, "--output", "out").code());
			assertEquals(guest, Files.readString(folder.resolve("out/x.elx")).contains("The guest read this."));
		});
	}

	@Test
	void aFormatTakesThePlaceOfOursOfThatName() throws Throwable {
		write("x.md", "Een *regel*.");
		guest(GUEST.replace("guest", "markdown"), "return Certainty.NONE;", ONE_PARAGRAPH).installed(() -> {
			assertEquals(0, Typed.in(folder, "import", "x.md", "--output", "out").code());
			assertTrue(Files.readString(folder.resolve("out/x.elx")).contains("Een *regel*."));
			assertEquals(0, Typed.in(folder, "import", "x.md", "--output", "named", "--from", "markdown").code());
			assertTrue(Files.readString(folder.resolve("named/x.elx")).contains("The guest read this."));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			throw new IllegalStateException("no luck");~java.lang.IllegalStateException: no luck
			return certainty(bytes, name);~java.lang.StackOverflowError
			return null;~java.lang.NullPointerException: no certainty
			""")
	void aFormatThatFailsWhenItIsAskedIsToldAndAnotherOneReads(String failure, String told) throws Throwable {
		write("a.md", "Een *regel*.");
		write("empty.md", "");
		guest(GUEST, failure, ONE_PARAGRAPH).installed(() -> {
			Typed typed = Typed.in(folder, "import", "a.md", "empty.md", "--output", "out");
			assertEquals("error: empty.md: the file is empty\nerror: a.md: the import format guest failed here: " + told
					+ "\nerror: empty.md: the import format guest failed here: " + told + "\nSet ELENCHUS_TRACE=1 to see where it happened.\n", typed.err());
			assertEquals(70, typed.code());
			assertTrue(Files.readString(folder.resolve("out/a.elx")).contains("{i| regel}"));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			throw new IllegalStateException("no luck");~java.lang.IllegalStateException: no luck
			return read(bytes, options);~java.lang.StackOverflowError
			return null;~java.lang.NullPointerException: no document
			""")
	void aFormatThatFailsInReadingCostsItsFile(String failure, String told) throws Throwable {
		write("a.md", "Een *regel*.");
		write("b.guest", "Een regel.");
		guest(GUEST, "return Certainty.ofName(format().isNameOf(name));", failure).installed(() -> {
			Typed typed = Typed.in(folder, Terminal.PLAIN, Locale.of("nl"), "import", "b.guest", "a.md", "--output", "out");
			assertEquals("error: b.guest: het importformaat guest is hier mislukt: " + told + "\nSet ELENCHUS_TRACE=1 to see where it happened.\n", typed.err());
			assertEquals(70, typed.code());
			assertTrue(Files.exists(folder.resolve("out/a.elx")));
			assertFalse(Files.exists(folder.resolve("out/b.elx")));
			assertFalse(Files.exists(folder.resolve("out/b.import.json")));
		});
	}

	@Test
	void thatMemoryRunsOutIsNoFaultOfTheFormats() throws Throwable {
		write("a.txt", "Een regel.");
		guest(GUEST, SURE, "throw new OutOfMemoryError();").installed(() -> assertEquals(
				new Typed(3, "", "error: a.txt: too large for the memory at hand\n"), Typed.in(folder, "import", "a.txt", "--output", "out")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			{ if (true) throw new IllegalStateException("no luck"); } public InputFormat format() { return null; }~java.util.ServiceConfigurationError: org.elenchus.importer.format.FormatReader: Provider guest.Reader could not be instantiated
			public InputFormat format() { throw new IllegalStateException("no luck"); }~java.lang.IllegalStateException: no luck
			""")
	void aFormatThatCannotBeMadeOrNamedKeepsNobodyFromTheOthers(String broken, String told) throws Throwable {
		write("a.txt", "Een regel.");
		String source = READER.formatted("", SURE, ONE_PARAGRAPH).replace("public InputFormat format() {  }", broken);
		new GuestJar(elsewhere).service(SERVICE, "guest.Reader", source).installed(() -> {
			Typed typed = Typed.in(folder, "import", "a.txt", "--output", "out");
			assertEquals("error: a.txt: the import format guest.Reader failed here: " + told + "\nSet ELENCHUS_TRACE=1 to see where it happened.\n", typed.err());
			assertEquals(70, typed.code());
			assertTrue(Files.readString(folder.resolve("out/a.elx")).endsWith("Een regel.\n"));
		});
	}

	@Test
	void aFormatRefusesInWordsOfItsOwn() throws Throwable {
		write("a.txt", "Een regel.");
		guest(GUEST, SURE, "throw new BadInput(getClass(), \"torn\", 3);").file("guest/reasons.properties", "torn = page {0} is torn\n")
				.file("guest/reasons_nl.properties", "torn = bladzijde {0} is gescheurd\n").installed(() -> {
					assertEquals("error: a.txt: page 3 is torn\n", Typed.in(folder, "import", "a.txt", "--output", "out").err());
					assertEquals("error: a.txt: bladzijde 3 is gescheurd\n",
							Typed.in(folder, Terminal.PLAIN, Locale.of("nl"), "import", "a.txt", "--output", "out").err());
				});
	}

	@Test
	void aFileThatNoFormatKnowsIsRefused() throws Throwable {
		write("a.txt", "Een regel.");
		guest(GUEST.replace("\"guest\"", "\"text\""), "return Certainty.NONE;", ONE_PARAGRAPH).installed(() -> assertEquals(
				new Typed(3, "", "error: a.txt: no format that is installed knows the file\n"), Typed.in(folder, "import", "a.txt", "--output", "out")));
	}

	private GuestJar guest(String format, String certainty, String read) throws IOException {
		return new GuestJar(elsewhere).service(SERVICE, "guest.Reader", READER.formatted(format, certainty, read));
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}
}
