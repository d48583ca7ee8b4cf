package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input: a clear message with its place, and an exit code. */
class BadInputTest {

	@TempDir
	private Path folder;

	@Test
	void aMissingFile() {
		assertSays(3, "error: gone.elx: cannot be read: no such file or folder", "gone.elx");
	}

	@Test
	void aFolderWithoutEditions() throws IOException {
		Files.createDirectory(folder.resolve("empty"));
		assertSays(3, "error: empty: cannot be read: no edition in this folder", "empty");
	}

	@Test
	void anUnreadableFile() throws IOException {
		Path file = Files.writeString(folder.resolve("closed.elx"), "text");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file), "the super-user may read everything");
		assertSays(3, "error: closed.elx: cannot be read: no permission to read it", "closed.elx");
	}

	@Test
	void aBinaryFile() throws IOException {
		Files.write(folder.resolve("picture.elx"), new byte[] { (byte) 0x89, 'P', 'N', 'G' });
		assertSays(3, "error: picture.elx: cannot be read: not a UTF-8 text: byte 0x89 at offset 0, line 1", "picture.elx");
	}

	@Test
	void anUnclosedSpan() throws IOException {
		Files.writeString(folder.resolve("span.elx"), "A line.\n\nHe {order cause| gave the order.\n");
		String out = assertSays(1, "error[unclosed-span]: ", "span.elx");
		assertTrue(out.contains("--> span.elx:3:4\n"), out);
	}

	@Test
	void anUnknownSource() throws IOException {
		Files.writeString(folder.resolve("source.elx"), "A line.\n\nAs is known {@nowhere p. 3}.\n");
		String out = assertSays(1, "error[unresolved-reference]: ", "source.elx");
		assertTrue(out.contains("--> source.elx:3:15\n"), out);
	}

	private String assertSays(int code, String message, String path) {
		Typed typed = Typed.in(folder, "validate", path);
		assertTrue(typed.out().startsWith(message), typed.out());
		assertEquals(code, typed.code());
		return typed.out();
	}
}
