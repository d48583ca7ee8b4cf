package org.elenchus.importer.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.management.ThreadMXBean;

class InputFileTest {

	private static final long MEGABYTE = 1 << 20;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 1023, 1024, 1025, 100_000 })
	void bytesComeAsTheyAre(int length) throws IOException {
		byte[] bytes = "abcdefghij".repeat(length / 10 + 1).substring(0, length).getBytes(StandardCharsets.US_ASCII);
		assertArrayEquals(bytes, InputFile.read(Files.write(folder.resolve("a.txt"), bytes)));
	}

	@ParameterizedTest
	@CsvSource({ "'A text', 64, 100", "'A text', 64, 5120", "%PDF-1.7, 256, 257", "'\0\0%PDF-1.7', 256, 5120", "'PK\u0003\u0004', 256, 5120" })
	void aLargeFileIsRefusedBeforeItIsRead(String start, int limit, long megabytes) throws IOException {
		Path file = sparse(start, megabytes * MEGABYTE);
		BadInput refused = refused(file);
		assertEquals("the file is larger than " + limit + " MB", refused.getMessage());
		assertEquals("het bestand is groter dan " + limit + " MB", refused.reason(Locale.of("nl")));
		assertTrue(allocatedByRefusing(file) < MEGABYTE);
	}

	@Test
	void aFileOfTheLargestSizeIsRead() throws IOException {
		assertEquals(64 * MEGABYTE, InputFile.read(sparse("A text", 64 * MEGABYTE)).length);
		assertEquals("the file is larger than 64 MB", refused(sparse("A text", 64 * MEGABYTE + 1)).getMessage());
	}

	@Test
	void whatHasNoEndIsRefusedUnread() {
		Path endless = Path.of("/dev/zero");
		assumeTrue(Files.exists(endless), "only some systems have a file without an end");
		assertEquals("it is no file but a pipe or a device", refused(endless).getMessage());
	}

	@Test
	void aFolderIsNoText() {
		assertEquals("it is a folder", refused(folder).getMessage());
	}

	@Test
	void aMissingFileIsMissing() {
		assertThrows(NoSuchFileException.class, () -> InputFile.read(folder.resolve("gone.txt")));
	}

	private Path sparse(String start, long size) throws IOException {
		Path path = folder.resolve("large");
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
			file.write(start.getBytes(StandardCharsets.ISO_8859_1));
			file.setLength(size);
		}
		return path;
	}

	private static BadInput refused(Path file) {
		return assertThrows(BadInput.class, () -> InputFile.read(file));
	}

	private static long allocatedByRefusing(Path file) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		refused(file);
		return threads.getCurrentThreadAllocatedBytes() - before;
	}
}
