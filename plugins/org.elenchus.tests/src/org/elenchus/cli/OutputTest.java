package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.elenchus.batch.report.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

	@TempDir
	private Path folder;

	@Test
	void leavesAFileAsItWasWhenWritingFails() throws IOException {
		Path file = Files.writeString(folder.resolve("report.txt"), "old");
		assertThrows(IOException.class, () -> Output.toFile(io(), file, out -> {
			out.append("new".repeat(100_000));
			throw new IOException("full");
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("report.txt"), names());
	}

	@Test
	void replacesAFileAndLeavesNothingBeside() throws IOException {
		Path file = Files.writeString(folder.resolve("report.txt"), "old");
		Output.toFile(io(), file, out -> out.append("new"));
		assertEquals("new", Files.readString(file));
		assertEquals(List.of("report.txt"), names());
	}

	@Test
	void writesThroughALink() throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("link"), Files.writeString(folder.resolve("file"), "old"));
		Output.toFile(io(), link, out -> out.append("new"));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(folder.resolve("file")));
	}

	@Test
	void refusesAFolder() {
		assertThrows(IOException.class, () -> Output.toFile(io(), folder, out -> out.append("new")));
	}

	@Test
	void isQuietWhenNobodyReadsOn() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{@nowhere}");
		assertEquals(new Typed(1, "", ""), Typed.into(failing("Broken pipe"), folder, "validate", "a.elx"));
	}

	@Test
	void saysThatADiskIsFull() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{@nowhere}");
		assertEquals(new Typed(3, "", "error: cannot write: no space left on device\n"),
				Typed.into(failing("No space left on device"), folder, "validate", "a.elx"));
	}

	private Io io() {
		return new Io(folder, OutputStream.nullOutputStream(), new PrintWriter(OutputStream.nullOutputStream()), Terminal.PLAIN, Locale.ENGLISH);
	}

	private static OutputStream failing(String reason) {
		return new OutputStream() {
			@Override
			public void write(int octet) throws IOException {
				throw new IOException(reason);
			}
		};
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
