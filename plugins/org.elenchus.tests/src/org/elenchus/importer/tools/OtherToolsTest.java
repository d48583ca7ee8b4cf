package org.elenchus.importer.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.Importer;
import org.elenchus.importer.RawPlacesCheck;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Options;
import org.elenchus.testing.KeptFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherToolsTest {

	private static final Path FOLDER = Path.of("src/org/elenchus/importer/tools");
	private static final List<String> DOCUMENTS = List.of("brug", "keuken", "night", "rivier", "water");
	private static final List<String> FORMATS = List.of("md", "html", "docx", "odt", "tei", "pdf");

	/**
	 * Notes at the feet of pages and tables; two columns with heads and page numbers; notes behind the text of a web page; notes with words broken at
	 * line ends; notes behind a chapter whose numbers stand in a column of their own.
	 */
	private static final List<String> PRINTED = List.of("polder.pdf", "veer.pdf", "gemaal.pdf", "spoor.pdf", "kolen.pdf");

	/** Labels of lists and headings, restarts, changes, comments, hidden words, a text box, notes of both kinds. */
	private static final List<String> LISTS = List.of("sluis.odt", "sluis.docx", "reeks.docx");

	/** Verses, tables drawn with dashes and definitions, as pandoc writes its own Markdown. */
	private static final List<String> PANDOC = List.of("kade.md");

	static Stream<String> files() {
		return Stream.of(PRINTED.stream(), PANDOC.stream(), LISTS.stream(), every()).flatMap(each -> each);
	}

	private static Stream<String> every() {
		return FORMATS.stream().flatMap(format -> DOCUMENTS.stream().map(document -> document + "." + format));
	}

	@ParameterizedTest
	@MethodSource("files")
	void isReadAsTheFileBesideItSays(String file) throws IOException {
		SourceDocument document = Importer.document(Files.readAllBytes(FOLDER.resolve(file)), new Options(file, Optional.empty(), "nl"));
		RawPlacesCheck.check(document);
		KeptFile.check(FOLDER.resolve(file + ".blocks"), Blocks.of(document));
	}
}
