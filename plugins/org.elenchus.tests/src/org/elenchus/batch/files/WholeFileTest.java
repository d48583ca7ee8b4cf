package org.elenchus.batch.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.rules.engine.files.SystemReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
	void whatIsNewGetsTheUsualPermissions() throws IOException {
		Path usual = Files.createFile(folder.resolve("usual"));
		WholeFile.write(file, out -> out.append("x"));
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rw-------", "rw-rw-rw-", "rwxr-x---", "-w-------" })
	void permissionsStay(String permissions) throws IOException {
		Files.setPosixFilePermissions(Files.writeString(file, "old"), PosixFilePermissions.fromString(permissions));
		WholeFile.write(file, out -> out.append("new"));
		assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void attributesOfTheUserStay() throws IOException {
		Files.writeString(file, "old");
		assumeTrue(Files.getFileStore(file).supportsFileAttributeView("user"));
		Files.setAttribute(file, "user:origin", ByteBuffer.wrap("archive".getBytes(StandardCharsets.UTF_8)));
		WholeFile.write(file, out -> out.append("new"));
		assertEquals("archive", new String((byte[]) Files.getAttribute(file, "user:origin"), StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "r--r--r--", "r--------", "r-xrwxrwx" })
	void whatIsReadOnlyIsRefusedAlsoForThoseWhomNothingStops(String permissions) throws IOException {
		Files.setPosixFilePermissions(Files.writeString(file, "old"), PosixFilePermissions.fromString(permissions));
		IOException refused = assertThrows(IOException.class, () -> WholeFile.write(file, out -> out.append("new")));
		assertEquals("it is read-only", SystemReason.ofWriting(refused, Locale.ENGLISH));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("file.json"), names());
	}

	@Test
	void whatIsNotWholeYetIsPrivate() throws IOException {
		WholeFile.write(file, out -> {
			Path fresh = folder.resolve(names().getFirst());
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)));
			assertTrue(fresh.getFileName().toString().matches("\\.elenchus-[0-9a-f]{24}\\.part"), fresh.toString());
			out.append("x");
		});
	}

	@Test
	void theLongestNameFits() throws IOException {
		Path longest = folder.resolve("n".repeat(255));
		WholeFile.write(longest, out -> out.append("1"));
		WholeFile.write(longest, out -> out.append("2"));
		assertEquals("2", Files.readString(longest));
	}

	@Test
	void otherHardLinksSeeTheNewBytesAndNothingStaysBeside() throws IOException {
		for (String text : List.of("longer than before", "short")) {
			Files.writeString(file, "as it was");
			Path other = Files.createLink(folder.resolve("other"), file);
			WholeFile.write(file, out -> out.append(text));
			assertEquals(text, Files.readString(other));
			assertEquals(Set.of("file.json", "other"), Set.copyOf(names()));
			Files.delete(other);
		}
	}

	@Test
	void ofALinkTheFileBehindItIsWrittenEvenIfItIsNotThereYet() throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file.json"));
		WholeFile.write(link, out -> out.append("1"));
		WholeFile.write(link, out -> out.append("2"));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("2", Files.readString(file));
	}

	@Test
	void aFileThatIsToBeNewIsNotReplaced() throws IOException {
		WholeFile.create(file, out -> out.append("first"));
		assertThrows(FileAlreadyExistsException.class, () -> WholeFile.create(file, out -> out.append("second")));
		assertEquals("first", Files.readString(file));
		assertEquals(List.of("file.json"), names());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).toList();
		}
	}
}
