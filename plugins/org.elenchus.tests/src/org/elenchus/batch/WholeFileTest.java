package org.elenchus.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.batch.baseline.Baselines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void nameTheFile() {
		file = folder.resolve("file.json");
	}

	@Test
	void writesANewFileAndReplacesAnOldOne() throws IOException {
		WholeFile.write(file, out -> out.append("één"));
		assertEquals("één", Files.readString(file));
		WholeFile.write(file, out -> out.append("2"));
		assertEquals("2", Files.readString(file));
		assertEquals(List.of("file.json"), names());
	}

	@Test
	void writesBytesAsTheyAre() throws IOException {
		byte[] bytes = { 0, (byte) 0xFF, (byte) 0x81 };
		WholeFile.write(file, bytes);
		assertArrayEquals(bytes, Files.readAllBytes(file));
		assertEquals(List.of("file.json"), names());
	}

	@Test
	void whatBreaksOffLeavesTheOldFileAndNothingElse() throws IOException {
		Files.writeString(file, "old");
		assertThrows(UncheckedIOException.class, () -> WholeFile.write(file, out -> {
			out.append("x".repeat(1 << 20));
			throw new UncheckedIOException(new IOException("power cut"));
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("file.json"), names());
	}

	@Test
	void theOldFileStandsUntilTheNewOneIsWhole() throws IOException {
		Files.writeString(file, "old");
		WholeFile.write(file, out -> {
			out.append("new");
			assertEquals("old", Files.readString(file));
		});
		assertEquals("new", Files.readString(file));
	}

	@Test
	void makesNoFolders() {
		assertThrows(NoSuchFileException.class, () -> WholeFile.write(folder.resolve("none/file"), out -> out.append("x")));
	}

	@Test
	void aBaselineIsWrittenWholeToo() throws IOException {
		WholeFile.write(file, out -> out.append("{\"version\": 1, \"findings\": []}"));
		Path open = Files.createLink(folder.resolve("open"), file);
		new Baselines(folder, Optional.empty(), Optional.of(file)).run(
				Engine.forReports(Locale.ENGLISH, Questions.USUAL), InputFiles.of(folder, List.of(edition()), Locale.ENGLISH));
		assertTrue(Files.readString(file).contains("claim-without-source"));
		assertEquals("{\"version\": 1, \"findings\": []}", Files.readString(open), "who reads the old one reads all of it");
	}

	private Path edition() throws IOException {
		return Files.writeString(folder.resolve("a.elx"), "{x| One}.").getFileName();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).toList();
		}
	}
}
