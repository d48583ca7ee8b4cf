package org.elenchus.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.elenchus.importer.archive.Zip;
import org.elenchus.importer.docx.Docx;
import org.elenchus.importer.raw.BadInput;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

class FormatsTest {

	/** The names of the formats that we bring. */
	public static List<String> ours() {
		return Formats.installed().all().stream().map(InputFormat::name).toList();
	}

	@Test
	void eachFormatIsInstalledOnceInTheOrderInWhichItIsTried() {
		assertEquals(List.of("pdf", "docx", "odt", "tei", "html", "markdown", "text"), ours());
	}

	/** What it has to show, {@link FormatKind} says. */
	@Test
	void eachFormatHasATestThatAsksForAllKinds() throws ReflectiveOperationException {
		for (InputFormat each : Formats.installed().all()) {
			Class<?> reader = Formats.installed().named(each.name()).orElseThrow().reader().getClass();
			assertEquals(FormatTest.class, Class.forName(reader.getName() + "Test").getSuperclass(), each.name());
		}
	}

	@Test
	void contentTellsTheFormatWhateverTheNameSays() throws BadInput {
		assertEquals("pdf", format("%PDF-1.7", "x.txt"));
		assertEquals("tei", format("<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">", "x.html"));
		assertEquals("tei", format("<?xml version=\"1.0\"?><!DOCTYPE TEI.2 SYSTEM \"tei2.dtd\">\n<TEI.2 id=\"x\">", "x.xml"));
		assertEquals("html", format("\uFEFF\n<!-- saved -->\n<!DOCTYPE html>\n<html>", "x.md"));
		assertEquals("html", format("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", ""));
		assertEquals("docx", format(Docx.of("").bytes(), "x.pdf"));
		assertEquals("odt", format(new Zip().with("application/vnd.oasis.opendocument.text", "").with("content.xml", "<c/>").bytes(), "x.docx"));
		assertEquals("odt", format(new Zip().with("META-INF/manifest.xml", "<m/>").with("content.xml", "<c/>").bytes(), "x.docx"));
		assertEquals("text", format(new Zip().with("content.xml", "<c/>").bytes(), "x.docx"));
	}

	@Test
	void theNameTellsTextsApartThatLookAlike() throws BadInput {
		assertEquals("markdown", format("# Kop", "x.MD"));
		assertEquals("markdown", format("# Kop", "x.mkd"));
		assertEquals("text", format("# Kop", "x.txt"));
		assertEquals("text", format("# Kop", "md"));
		assertEquals("html", format("<p>Tekst</p>", "x.htm"));
		assertEquals("text", format("Over <html> in een tekst", ""));
		assertEquals("text", format("Over <TEI> in een tekst", ""));
	}

	@Test
	void aFormatIsNamedInCapitalsToo() {
		assertEquals(Optional.of("docx"), Formats.installed().named("DOCX").map(Recognised::format));
		assertEquals(Optional.empty(), Formats.installed().named("papyrus"));
	}

	/** The page for users lists what is installed. */
	@Test
	void everyFormatStandsOnItsPage() {
		String page = ProjectFolder.read(ProjectFolder.of("plugins/org.elenchus.importer/docs/formats.md"));
		for (InputFormat each : Formats.installed().all()) {
			assertEquals(Optional.of("| `%s` | %s | %s |".formatted(each.name(), String.join(", ", each.endings()), each.mediaType())),
					page.lines().filter(line -> line.startsWith("| `" + each.name() + "` ")).findFirst());
		}
	}

	private static String format(String content, String name) throws BadInput {
		return format(content.getBytes(StandardCharsets.UTF_8), name);
	}

	private static String format(byte[] content, String name) throws BadInput {
		return Formats.installed().of(content, name).format();
	}
}
