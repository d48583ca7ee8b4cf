package org.elenchus.sources.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.elenchus.sources.library.Holding.Missing;
import org.elenchus.sources.library.Holding.Reason;
import org.elenchus.sources.text.Spelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderLibraryTest {

	private static final Spelling PLAIN = Spelling.of(null);

	@TempDir
	private Path parent;
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		folder = parent.resolve("project");
		for (String name : new String[] { "project/texts/a.txt", "project/editions/b.txt", "project/.secret/c.txt", "project/.d", "outside.txt" }) {
			Files.createDirectories(parent.resolve(name).getParent());
			Files.writeString(parent.resolve(name), "élan");
		}
		Files.createSymbolicLink(folder.resolve("link.txt"), parent.resolve("outside.txt"));
		Files.createSymbolicLink(folder.resolve("up"), parent);
		Files.createSymbolicLink(folder.resolve("inside.txt"), folder.resolve("texts/a.txt"));
	}

	@ParameterizedTest
	@CsvSource({ "e.elx, texts/a.txt", "editions/e.elx, ../texts/a.txt", "editions/e.elx, b.txt", "editions/e.elx, ./../editions/b.txt",
			"e.elx, inside.txt", "e.elx, nowhere/../texts/a.txt" })
	void readsWhatStandsInTheFolder(String edition, String path) {
		assertEquals("élan", text(edition, path));
	}

	@ParameterizedTest
	@CsvSource({ "e.elx, ../outside.txt, OUTSIDE", "editions/e.elx, ../../outside.txt, OUTSIDE", "e.elx, ../nowhere.txt, OUTSIDE",
			"e.elx, /etc/passwd, OUTSIDE", "e.elx, link.txt, OUTSIDE", "e.elx, up/outside.txt, OUTSIDE", "e.elx, .secret/c.txt, OUTSIDE",
			"e.elx, .d, OUTSIDE", "e.elx, nowhere.txt, ABSENT", "e.elx, texts, NO_TEXT", "e.elx, '', NO_TEXT", "e.elx, texts/a.txt/b, REFUSED",
			"../other/e.elx, ../project/texts/a.txt, OUTSIDE" })
	void doesNotReadWhatDoesNot(String edition, String path, Reason reason) {
		assertEquals(new Missing(reason), library().find(edition, path).orElseThrow());
	}

	@Test
	void aPathThatIsNoneIsAbsent() {
		assertEquals(new Missing(Reason.ABSENT), library().find("e.elx", "a\0b").orElseThrow());
	}

	@Test
	void anEditionOutsideOfTheFolderHasItsOwn() {
		assertEquals("élan", text("../e.elx", "outside.txt"));
	}

	@Test
	void readsTheEncodingsThatOccur() throws IOException {
		write("\uFEFFélan", StandardCharsets.UTF_8);
		write("\uFEFFélan", StandardCharsets.UTF_16BE);
		write("\uFEFFélan", StandardCharsets.UTF_16LE);
		write("élan", Charset.forName("windows-1252"));
	}

	private void write(String words, Charset charset) throws IOException {
		Files.write(folder.resolve("coded.txt"), words.getBytes(charset));
		assertEquals("élan", text("e.elx", "coded.txt"));
	}

	@Test
	void programsAndArchivesAreNoText() throws IOException {
		Files.write(folder.resolve("x"), new byte[] { 'P', 'K', 3, 4, 'a' });
		assertEquals(new Missing(Reason.NO_TEXT), library().find("e.elx", "x").orElseThrow());
		Files.write(folder.resolve("y"), new byte[100]);
		assertEquals(new Missing(Reason.NO_TEXT), library().find("e.elx", "y").orElseThrow());
	}

	@Test
	void aHugeFileIsNotRead() throws IOException {
		try (FileChannel file = FileChannel.open(folder.resolve("huge"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			file.write(ByteBuffer.wrap(new byte[] { 'a' }), FolderLibrary.LARGEST);
		}
		assertEquals(new Missing(Reason.TOO_LARGE), library().find("e.elx", "huge").orElseThrow());
	}

	@Test
	void whatHasNotChangedIsKept() throws IOException {
		Holding first = library().find("e.elx", "texts/a.txt").orElseThrow();
		assertSame(first, library().find("editions/e.elx", "../texts/a.txt").orElseThrow());
		assertSame(first.text(PLAIN).orElseThrow(), first.text(PLAIN).orElseThrow());
		Files.writeString(folder.resolve("texts/a.txt"), "other words");
		assertEquals("other words", text("e.elx", "texts/a.txt"));
	}

	private Library library() {
		return new FolderLibrary(folder, Desk.ofProject(folder));
	}

	private String text(String edition, String path) {
		return library().find(edition, path).orElseThrow().text(PLAIN).orElseThrow().text();
	}
}
