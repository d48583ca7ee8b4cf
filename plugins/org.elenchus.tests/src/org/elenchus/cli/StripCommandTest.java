package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripCommandTest {

	@TempDir
	private Path folder;

	@Test
	void givesTheAuthorsBytesBack() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "\uFEFFOp {kirov event| 1 december}{@pravda p. 1}\r\n\twerd  hij 👍 e\u0301 {{vermoord}} ");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertEquals(new Typed(0, "", ""), Typed.into(out, folder, "strip", "a.elx"));
		assertArrayEquals("\uFEFFOp 1 december\r\n\twerd  hij 👍 e\u0301 {vermoord} ".getBytes(StandardCharsets.UTF_8), out.toByteArray());
	}

	@Test
	void writesAFile() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{k| a}");
		assertEquals(new Typed(0, "", ""), Typed.in(folder, "strip", "a.elx", "--output", "a.txt"));
		assertEquals("a", Files.readString(folder.resolve("a.txt")));
	}

	@Test
	void saysThatAFileIsMissing() {
		assertEquals(new Typed(3, "", "error: gone.elx: no such file or folder\n"), Typed.in(folder, "strip", "gone.elx"));
	}

	@Test
	void takesOneEdition() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "a");
		Files.writeString(folder.resolve("b.elx"), "b");
		assertEquals(new Typed(2, "", "error: . holds 2 editions; strip takes one\n"), Typed.in(folder, "strip", "."));
	}
}
