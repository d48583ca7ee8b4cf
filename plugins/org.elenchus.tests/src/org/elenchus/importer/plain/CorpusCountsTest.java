package org.elenchus.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.importer.RawPlacesCheck;
import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.raw.TextDecoder;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

/**
 * What is found in three real texts, in numbers that were compared with the texts by eye. The texts belong to their authors and are no
 * part of the project.
 */
class CorpusCountsTest {

	private static final Path CORPUS = ProjectFolder.of("../shared/corpus");

	@Test
	void aBookWithNotesWhoseBodiesAreLost() throws IOException {
		SourceDocument book = read("000");
		assertEquals(822, book.blocks().stream().mapToInt(block -> block.markers().size()).sum());
		assertEquals(Map.of(Reason.PAGE_BREAK, 381L, Reason.PAGE_NUMBER, 13L),
				Map.of(Reason.PAGE_BREAK, count(book, Reason.PAGE_BREAK), Reason.PAGE_NUMBER, count(book, Reason.PAGE_NUMBER)));
		assertEquals(40, count(book, Kind.CAPTION));
		assertEquals(155, count(book, Kind.HEADING));
		assertEquals(9, count(book, Kind.LIST_ITEM));
	}

	@Test
	void aSurveyWithoutNotes() throws IOException {
		SourceDocument survey = read("001");
		assertEquals(0, survey.blocks().stream().mapToInt(block -> block.markers().size()).sum());
		assertEquals(13, count(survey, Kind.HEADING));
		assertEquals(61, count(survey, Kind.PARAGRAPH));
		assertEquals(1, count(survey, Reason.PAGE_NUMBER));
	}

	@Test
	void anEssayThatNotesCutApart() throws IOException {
		SourceDocument essay = read("003");
		assertEquals(27, essay.blocks().stream().mapToInt(block -> block.markers().size()).sum());
		assertEquals(27, count(essay, Kind.FOOTNOTE));
		assertEquals(10, count(essay, Kind.BLOCKQUOTE));
		assertEquals(4, count(essay, Kind.HEADING));
		assertEquals(32, count(essay, Kind.PARAGRAPH));
		assertEquals(15, count(essay, Reason.PAGE_BREAK));
		assertEquals(115, essay.conventions().counts().get("characters-lost"));
		assertEquals(1, count(essay, Reason.RUNNING_HEAD));
	}

	private static SourceDocument read(String start) throws IOException {
		assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
		try (Stream<Path> files = Files.list(CORPUS)) {
			Optional<Path> file = files.filter(each -> each.getFileName().toString().startsWith(start)).findFirst();
			assumeTrue(file.isPresent(), "no text " + start + " in the corpus");
			SourceDocument document = Reconstruction.of(TextDecoder.read(Files.readAllBytes(file.get())));
			RawPlacesCheck.check(document);
			return document;
		}
	}

	private static long count(SourceDocument document, Reason reason) {
		return document.removals().stream().filter(removal -> removal.reason() == reason).count();
	}

	private static long count(SourceDocument document, Kind kind) {
		return document.blocks().stream().map(Block::kind).filter(each -> each == kind).count();
	}
}
