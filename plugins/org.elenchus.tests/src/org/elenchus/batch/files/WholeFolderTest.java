package org.elenchus.batch.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFolderTest {

	@TempDir
	private Path folder;

	@Test
	void filesAppearInItTogether() throws IOException {
		Path site = folder.resolve("new/site");
		try (WholeFolder whole = new WholeFolder()) {
			write(whole, "index.html", "start");
			write(whole, "notes/one.html", "één");
			assertFalse(Files.exists(site));
			assertEquals(List.of(Path.of("index.html"), Path.of("notes/one.html")), whole.files());
			whole.become(site);
		}
		assertEquals("start", Files.readString(site.resolve("index.html")));
		assertEquals("één", Files.readString(site.resolve("notes/one.html")));
	}

	@Test
	void whatElseIsInItStaysAndWhatIsMadeAgainIsReplaced() throws IOException {
		Files.writeString(folder.resolve("mine.txt"), "mine");
		Files.writeString(folder.resolve("index.html"), "a former export, longer");
		try (WholeFolder whole = new WholeFolder()) {
			write(whole, "index.html", "now");
			whole.become(folder);
		}
		assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
		assertEquals("now", Files.readString(folder.resolve("index.html")));
	}

	@Test
	void whatBreaksOffLeavesNothing() throws IOException {
		Path aside;
		try (WholeFolder whole = new WholeFolder()) {
			write(whole, "a/b/c", "half");
			aside = aside();
		}
		assertFalse(Files.exists(aside));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of(), all.toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../out", "a/../../out", "/etc/out", "a\\b", "a//b", "./a", "a/", "a\0b", ".." })
	void aPathThatIsNoneInTheFolderIsRefused(String path) throws IOException {
		try (WholeFolder whole = new WholeFolder()) {
			assertThrows(IllegalArgumentException.class, () -> whole.open(path));
			assertEquals(List.of(), whole.files());
		}
	}

	@Test
	void aFileIsMadeOnce() throws IOException {
		try (WholeFolder whole = new WholeFolder()) {
			write(whole, "a", "1");
			assertThrows(IllegalArgumentException.class, () -> whole.open("a"));
			assertThrows(IllegalStateException.class, whole::open);
		}
	}

	@Test
	void nothingIsWrittenThroughALinkThatLeadsOut() throws IOException {
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Path site = Files.createDirectory(folder.resolve("site"));
		Files.createSymbolicLink(site.resolve("notes"), elsewhere);
		try (WholeFolder whole = new WholeFolder()) {
			write(whole, "notes/one.html", "x");
			assertThrows(FileNotFoundException.class, () -> whole.become(site));
		}
		assertFalse(Files.exists(elsewhere.resolve("one.html")));
	}

	/** The private folder in which files are made: the newest of its name. */
	private static Path aside() throws IOException {
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return all.filter(each -> Files.exists(each.resolve("a/b/c"))).findFirst().orElseThrow();
		}
	}

	private static void write(WholeFolder whole, String path, String text) throws IOException {
		try (OutputStream out = whole.open(path)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}
}
