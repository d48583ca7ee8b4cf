package org.elenchus.batch.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.rules.engine.files.InputFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedTest {

	private static final String OLD = "o".repeat(1000);
	private static final String NEW = "n".repeat(1500);
	/** The first block is written, the second one is not. */
	private static final String HALF = "n".repeat(512) + "o".repeat(488);

	@TempDir
	private Path folder;
	private Path edition;

	@BeforeEach
	void nameTheEdition() {
		edition = folder.resolve("a.elx");
	}

	@Test
	void aHalfWrittenFileGetsItsOldBytesBackWhenItIsReadNext() throws IOException {
		leave(HALF);
		Mending mending = new Mending();
		InputFiles files = read("a.elx", mending);
		assertEquals(OLD, files.texts().getFirst().text());
		assertEquals(List.of(new Interrupted(edition, Optional.empty())), mending.found());
		assertEquals(List.of("a.elx"), names());
	}

	@Test
	void aWalkMendsToo() throws IOException {
		leave(HALF);
		Mending mending = new Mending();
		InputFiles files = read("", mending);
		assertEquals(OLD, files.texts().getFirst().text());
		assertEquals(1, mending.found().size());
	}

	@Test
	void aWriteThatHadNotBegunOrWasAtItsEndIsNotWorthAWord() throws IOException {
		for (String text : List.of(OLD, NEW)) {
			leave(text);
			assertEquals(List.of(), Interrupted.in(folder));
			assertEquals(text, Files.readString(edition));
			assertEquals(List.of("a.elx"), names());
		}
	}

	@Test
	void whatSomebodyHasWrittenSinceStaysAndTheOldBytesToo() throws IOException {
		Path left = leave(HALF);
		Files.writeString(edition, "my own words");
		List<Interrupted> found = Interrupted.in(folder);
		assertEquals("my own words", Files.readString(edition));
		assertEquals(OLD, Files.readString(left.resolve("old")));
		assertEquals(List.of(new Interrupted(edition, Optional.of(left.getFileName().resolve("old")))), found);
		assertTrue(found.getFirst().reason(Locale.of("nl")).contains(left.getFileName() + "/old"));
		Files.createLink(folder.resolve("b.elx"), edition);
		assertThrows(IOException.class, () -> WholeFile.write(edition, out -> out.append("more")));
		assertEquals("my own words", Files.readString(edition));
	}

	@Test
	void aFileThatTookThePlaceOfTheOneThatWasWrittenIsNotTouched() throws IOException {
		leave(HALF);
		Files.move(Files.writeString(folder.resolve("copy"), HALF), edition, StandardCopyOption.REPLACE_EXISTING);
		assertTrue(Interrupted.in(folder).getFirst().kept().isPresent());
		assertEquals(HALF, Files.readString(edition));
	}

	@Test
	void aNoteThatNamesAFileElsewhereOrALinkIsNotFollowed() throws IOException {
		Path other = Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("b.elx"), HALF);
		Path left = leave(HALF);
		Files.writeString(left.resolve("file"), Attributes.inode(other) + "\nother/b.elx");
		assertTrue(Interrupted.in(folder).getFirst().kept().isPresent());
		Files.createSymbolicLink(folder.resolve("link.elx"), other);
		Files.writeString(left.resolve("file"), Attributes.inode(other) + "\nlink.elx");
		assertTrue(Interrupted.in(folder).getFirst().kept().isPresent());
		assertEquals(HALF, Files.readString(other));
	}

	@Test
	void whatIsInUseIsLeftAlone() throws IOException {
		Path left = leave(HALF);
		try (FileChannel note = FileChannel.open(left.resolve("file"), StandardOpenOption.WRITE)) {
			note.lock();
			assertEquals(List.of(), Interrupted.in(folder));
			assertEquals(HALF, Files.readString(edition));
		}
		WholeFile.write(folder.resolve("b"), out -> {
			Interrupted.in(folder);
			out.append("whole");
		});
		assertEquals("whole", Files.readString(folder.resolve("b")));
	}

	@Test
	void bytesThatNobodyMovesToTheirPlaceAnyMoreAreClearedAway() throws IOException {
		Files.writeString(folder.resolve(".elenchus-0123456789abcdef01234567.part"), "half");
		Files.writeString(folder.resolve(".elenchus-of-mine.part"), "mine");
		read("", new Mending());
		assertEquals(List.of(".elenchus-of-mine.part"), names());
	}

	private InputFiles read(String path, Mending mending) {
		return InputFiles.of(folder, List.of(Path.of(path)), Locale.ENGLISH, Set.of(), mending);
	}

	/** What a process that was killed while it wrote the edition leaves. */
	private Path leave(String now) throws IOException {
		Path fresh = Files.writeString(folder.resolve("fresh"), NEW);
		if (Files.notExists(edition)) {
			Files.createFile(edition);
		}
		Files.writeString(edition, OLD);
		Path left;
		try (FileChannel channel = InPlace.open(edition)) {
			Pending pending = Pending.make(fresh, edition, channel);
			pending.release();
			left = pending.folder();
		}
		Files.writeString(edition, now);
		assertFalse(Files.exists(fresh));
		return left;
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
