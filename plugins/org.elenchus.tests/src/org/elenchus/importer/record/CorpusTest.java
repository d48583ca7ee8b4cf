package org.elenchus.importer.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

/** Real texts, where they are at hand. */
class CorpusTest {

	private static final Path CORPUS = ProjectFolder.of("../shared/corpus");

	@Test
	void everyTextComesBackFromASmallRecord() throws IOException {
		for (Path file : texts()) {
			byte[] input = Files.readAllBytes(file);
			ImportRecord record = Records.of(input);
			assertTrue(record.original().isEmpty(), file::toString);
			assertArrayEquals(input, Restore.bytes(Records.edition(input), record), file::toString);
			int length = Records.json(record).getBytes(StandardCharsets.UTF_8).length;
			assertTrue(length * 4 < input.length * 3, () -> file + " has a record of " + length + " bytes");
		}
	}

	private static List<Path> texts() throws IOException {
		assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
		try (Stream<Path> files = Files.list(CORPUS)) {
			return files.filter(file -> file.toString().endsWith(".txt")).toList();
		}
	}
}
