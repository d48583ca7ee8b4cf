package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.elenchus.importer.Importer;
import org.elenchus.importer.document.SourceDocument;
import org.elenchus.importer.format.Options;
import org.elenchus.importer.record.ImportRecord;
import org.elenchus.importer.record.RecordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {

	private static final byte[] INPUT = "“De trein” kwam \r\nom vier uur. \r\n\r\nNiemand."
			.getBytes(Charset.forName("windows-1252"));

	@TempDir
	private Path folder;

	@BeforeEach
	void importSomething() throws IOException {
		SourceDocument document = Importer.document(INPUT, new Options("", Optional.empty(), "nl"));
		Files.writeString(folder.resolve("a.elx"), document.text().replace("vier uur", "{x event| vier uur}"));
		StringBuilder record = new StringBuilder();
		RecordFile.write(ImportRecord.of(document, "a.txt", INPUT), record);
		Files.writeString(folder.resolve("a.import.json"), record);
	}

	@Test
	void givesTheInputsBytesBack() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertEquals(new Typed(0, "", ""), Typed.into(out, folder, "restore", "a.elx"));
		assertArrayEquals(INPUT, out.toByteArray());
	}

	@Test
	void writesAFile() throws IOException {
		assertEquals(new Typed(0, "", ""), Typed.in(folder, "restore", "a.elx", "--output", "b.txt"));
		assertArrayEquals(INPUT, Files.readAllBytes(folder.resolve("b.txt")));
	}

	@Test
	void aRecordThatIsNoFileIsNotWaitedFor() throws Exception {
		Path record = folder.resolve("a.import.json");
		Files.delete(record);
		Files.createDirectory(record);
		Typed damaged = new Typed(3, "", "error: a.elx: the import's record is damaged\n");
		assertEquals(damaged, Typed.in(folder, "restore", "a.elx"));
		Files.delete(record);
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "only some systems have pipes with names");
		assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", record.toString()).start().waitFor());
		assertEquals(damaged, Typed.in(folder, "restore", "a.elx"));
	}

	@Test
	void editedWordsLeaveNoFile() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "Iets anders.");
		assertEquals(new Typed(3, "", "error: a.elx: the author's words are no longer those that were imported; the first "
				+ "difference lies between the lines 1 and 1\n"), Typed.in(folder, "restore", "a.elx", "--output", "b.txt"));
		assertFalse(Files.exists(folder.resolve("b.txt")));
	}

	@Test
	void saysThatTheRecordIsMissing() throws IOException {
		Files.delete(folder.resolve("a.import.json"));
		assertEquals(new Typed(3, "", "error: a.elx: het importverslag a.import.json ontbreekt\n"),
				Typed.in(folder, "restore", "a.elx", "--language", "nl"));
	}

	@Test
	void saysThatTheRecordIsDamaged() throws IOException {
		Files.writeString(folder.resolve("a.import.json"), "{");
		assertEquals(new Typed(3, "", "error: a.elx: the import's record is damaged: its JSON is broken in line 1, column 2\n"),
				Typed.in(folder, "restore", "a.elx"));
	}

	@Test
	void takesOneEdition() throws IOException {
		Files.writeString(folder.resolve("b.elx"), "b");
		assertEquals(new Typed(2, "", "error: . holds 2 editions; restore takes one\n"), Typed.in(folder, "restore", "."));
	}

	@Test
	void saysThatAFileIsMissing() {
		assertEquals(new Typed(3, "", "error: gone.elx: no such file or folder\n"), Typed.in(folder, "restore", "gone.elx"));
	}
}
