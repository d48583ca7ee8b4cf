package org.elenchus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFolderTest {

	@TempDir
	private Path temp;
	private Path place;
	private JournalFolder folder;

	@BeforeEach
	void setUp() {
		place = temp.resolve("state/journal");
		folder = new JournalFolder(place);
	}

	@Test
	void folderAndFileAreTheUsersAlone() throws IOException {
		Path file = folder.fresh();
		folder.write(file, entry("words"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
	}

	@Test
	void anEntryIsReplacedAsAWhole() throws IOException {
		Path file = folder.fresh();
		folder.write(file, entry("words"));
		folder.write(file, entry("more words"));
		assertEquals("more words", folder.read(file).entry().text());
		assertEquals(List.of(file), files());
	}

	@Test
	void anEntryThatCannotBeWrittenLeavesTheOneBefore() throws IOException {
		Path file = folder.fresh();
		folder.write(file, entry("words"));
		byte[] before = Files.readAllBytes(file);
		Files.createDirectory(PrivateFile.unfinished(file));
		assertThrows(IOException.class, () -> folder.write(file, entry("more words")));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void onlyWhatEarlierSessionsWroteIsLeft() throws IOException {
		assertEquals(List.of(), folder.left());
		Path earlier = leave("words");
		folder.write(folder.fresh(), entry("words of today"));
		assertEquals(List.of(earlier), folder.left());
	}

	@Test
	void aWriteCutShortLeavesTheEntryBefore() throws IOException {
		Path earlier = leave("words");
		Files.write(PrivateFile.unfinished(earlier), half(leave("longer words")));
		assertTrue(folder.left().contains(earlier));
		assertEquals("words", folder.read(earlier).entry().text());
		assertFalse(Files.exists(PrivateFile.unfinished(earlier)));
	}

	@Test
	void aFirstWriteCutShortIsKeptAsADamagedEntry() throws IOException {
		Path whole = leave("words");
		Path torn = place.resolve("torn.journal");
		Files.write(PrivateFile.unfinished(torn), half(whole));
		Files.delete(whole);
		assertEquals(List.of(torn), folder.left());
		assertFalse(folder.read(torn).whole());
	}

	@Test
	void aWriteThatOnlyLackedItsLastStepIsTheNewerText() throws IOException {
		Path earlier = leave("words");
		Files.move(leave("newer words"), PrivateFile.unfinished(earlier));
		assertEquals(List.of(earlier), folder.left());
		assertEquals("newer words", folder.read(earlier).entry().text());
	}

	@Test
	void aWriteOfThisSessionIsLeftAlone() throws IOException {
		Path file = folder.fresh();
		folder.write(file, entry("words"));
		Path unfinished = PrivateFile.unfinished(file);
		Files.writeString(unfinished, "under way");
		assertEquals(List.of(), folder.left());
		assertTrue(Files.exists(unfinished));
	}

	/** As an earlier session would. */
	private Path leave(String text) throws IOException {
		JournalFolder earlier = new JournalFolder(place);
		Path file = earlier.fresh();
		earlier.write(file, entry(text));
		return file;
	}

	private static byte[] half(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		return Arrays.copyOf(bytes, bytes.length - 4);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.toList();
		}
	}

	private static Entry entry(String text) {
		return new Entry(new Place("/p/kirov.elx", "file:/w/p/kirov.elx"), "UTF-8", false, "", Instant.EPOCH, text);
	}
}
