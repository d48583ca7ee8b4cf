package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.export.Exporter;
import org.elenchus.export.OutputFormat;
import org.elenchus.model.extension.Extensions;
import org.elenchus.rules.engine.GuestJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

	private static final String WORDS = "Kirov was shot";
	private static final String FINDING = "claim-without-source";

	/** Of an edition that says evil it writes over that edition. */
	private static final String SITE = """
			package guest;
			import org.elenchus.export.*;
			public final class Site implements Exporter {
				public java.util.List<OutputFormat> formats() { return java.util.List.of(OutputFormat.folder("site")); }
				public void export(ExportRequest request, ExportTarget target) throws java.io.IOException {
					write(target, "index.html", request.edition().location());
					write(target, "pages/more.html", "other.elx");
					if (request.edition().text().equals("evil")) { write(target, "murder.elx", "gone"); }
				}
				private static void write(ExportTarget target, String path, String text) throws java.io.IOException {
					try (java.io.OutputStream out = target.open(path)) { out.write(text.getBytes()); }
				}
			}
			""";

	private static final String TORN = """
			package guest;
			import org.elenchus.export.*;
			public final class Torn implements Exporter {
				public java.util.List<OutputFormat> formats() { return java.util.List.of(OutputFormat.file("torn", "torn", "text/plain")); }
				public void export(ExportRequest request, ExportTarget target) throws java.io.IOException {
					try (java.io.OutputStream out = target.open()) {
						out.write(new byte[100_000]);
						throw new IllegalStateException("torn in two");
					}
				}
			}
			""";

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
		assertMisuse("Unknown format 'pdf'; there is " + installed(), "murder.elx", "--to", "pdf");
		assertMisuse("Missing required option: '--to=FORMAT'", "murder.elx");
	}

	private static String installed() {
		return Extensions.of(Exporter.class).stream().flatMap(exporter -> exporter.formats().stream()).map(OutputFormat::name).distinct().sorted()
				.collect(Collectors.joining(", "));
	}

	@Test
	void aFormatIsAskedForWhatCanBeChosenInIt() throws IOException {
		Files.writeString(folder.resolve("long.elx"), "word ".repeat(40));
		Typed typed = Typed.in(folder, "export", "long.elx", "--to", "text", "--option", "width=24");
		assertTrue(typed.out().contains("\nword word word word word\n"), typed.out());
		for (int times = 0; times < 2; times++) {
			assertEquals(new Typed(0, "", ""), Typed.in(folder, "export", "murder.elx", "--to", "text", "--output", "."));
		}
		assertTrue(Files.readString(folder.resolve("murder.text")).contains(WORDS + "[1]"));
		assertMisuse("The format html has no option 'width'", "murder.elx", "--to", "html", "--option", "width=24");
		assertMisuse("'x' is no value of width; it takes a whole number from 20 to 1000", "murder.elx", "--to", "text", "--option", "width=x");
	}

	@Test
	void aFolderOfFilesIsWrittenWholeAndSparesWhatIsRead() throws Throwable {
		GuestJar guest = new GuestJar(folder.resolve("guest")).service("org.elenchus.export.Exporter", "guest.Site", SITE);
		guest.installed(() -> {
			assertEquals(new Typed(0, "", ""), Typed.in(folder, "export", "murder.elx", "--to", "site", "--output", "web"));
			assertEquals("murder.elx", Files.readString(folder.resolve("web/index.html")));
			assertEquals("other.elx", Files.readString(folder.resolve("web/pages/more.html")));
			assertEquals(new Typed(0, "", ""), Typed.in(folder, "export", "murder.elx", "other.elx", "--to", "site", "--output", "both"));
			assertEquals("other.elx", Files.readString(folder.resolve("both/other/index.html")));
			assertMisuse("The format site needs a folder: --output DIR", "murder.elx", "--to", "site");
			Files.writeString(folder.resolve("murder.elx"), "evil");
			Typed refused = Typed.in(folder, "export", "murder.elx", "--to", "site", "--output", ".");
			assertEquals(2, refused.code());
			assertEquals("evil", Files.readString(folder.resolve("murder.elx")));
			assertFalse(Files.exists(folder.resolve("index.html")));
		});
	}

	@Test
	void oneThatFailsHalfWayLeavesTheFormerFile() throws Throwable {
		Files.writeString(folder.resolve("page"), "former");
		GuestJar guest = new GuestJar(folder.resolve("guest")).service("org.elenchus.export.Exporter", "guest.Torn", TORN);
		guest.installed(() -> {
			Typed typed = Typed.in(folder, "export", "murder.elx", "--to", "torn", "--output", "page");
			assertTrue(typed.code() != 0, typed.err());
			assertTrue(typed.err().contains("torn"), typed.err());
			assertEquals("former", Files.readString(folder.resolve("page")));
			try (Stream<Path> left = Files.list(folder)) {
				assertEquals(List.of("guest", "murder.elx", "other.elx", "page"), left.map(file -> file.getFileName().toString()).sorted().toList());
			}
		});
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
