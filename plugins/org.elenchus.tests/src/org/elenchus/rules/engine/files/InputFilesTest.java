package org.elenchus.rules.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

	@TempDir
	private Path folder;

	@Test
	void findsEditionsInFoldersByNameAndLeavesTheRest() throws IOException {
		write("b.elx", "b");
		write("a/z.txt", "z");
		write("a/note.md", "no");
		write(".hidden/x.elx", "no");
		assertEquals(List.of(new InputText("a/z.txt", "z"), new InputText("b.elx", "b")), read(".").texts());
	}

	@Test
	void namesFilesAsTheyWereAskedFor() throws IOException {
		write("texts/b.elx", "b");
		assertEquals(List.of("texts/b.elx"), locations(read("texts")));
		assertEquals(List.of("texts/b.elx"), locations(read("./texts/")));
		assertEquals(List.of(folder.resolve("texts/b.elx").toString()), locations(read(folder.resolve("texts").toString())));
	}

	@Test
	void takesANamedFileWhateverItsEnding() throws IOException {
		write("chapter", "text");
		assertEquals(List.of(new InputText("chapter", "text")), read("chapter").texts());
	}

	@Test
	void readsAFileOnceEvenIfItIsReachedTwice() throws IOException {
		write("a.elx", "a");
		Files.createSymbolicLink(folder.resolve("b.elx"), Path.of("a.elx"));
		assertEquals(List.of("a.elx"), locations(read("a.elx", ".")));
	}

	@Test
	void keepsEveryCharacter() throws IOException {
		String text = "\uFEFFa\r\n\tb\u0000c \uFFFD\u2028e\u0301 👍" + "prose ".repeat(40);
		write("a.elx", text);
		assertEquals(text, read("a.elx").texts().getFirst().text());
	}

	@Test
	void saysThatAFileIsMissing() {
		assertUnreadable("gone.elx", "no such file or folder");
	}

	@Test
	void saysThatAFolderHasNoEdition() throws IOException {
		write("notes/readme.md", "no");
		assertUnreadable("notes", "no edition in this folder: no file name ends in .elx or .txt");
	}

	@Test
	void saysWhereAFileIsNoUtf8() throws IOException {
		Files.write(folder.resolve("a.txt"), "één\nén\n".getBytes(StandardCharsets.ISO_8859_1));
		assertUnreadable("a.txt", "not a UTF-8 text: byte 0xE9 at offset 0, line 1");
		Files.write(folder.resolve("b.txt"), "ok\nn\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		assertUnreadable("b.txt", "not a UTF-8 text: byte 0xE9 at offset 4, line 2");
	}

	@Test
	void findsAFaultBehindManyCharactersAndAtTheVeryEnd() throws IOException {
		byte[] bytes = "é\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
		Files.write(folder.resolve("a.txt"), Arrays.copyOf(bytes, bytes.length - 2));
		assertUnreadable("a.txt", "not a UTF-8 text: byte 0xC3 at offset 59997, line 20000");
	}

	@Test
	void refusesAPicture() throws IOException {
		Files.write(folder.resolve("p.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0 });
		assertUnreadable("p.png", "not a UTF-8 text: byte 0x89 at offset 0, line 1");
	}

	@Test
	void refusesWhatIsFullOfNuls() throws IOException {
		Files.write(folder.resolve("u.txt"), "UTF-16".getBytes(StandardCharsets.UTF_16LE));
		assertUnreadable("u.txt", "not a text: 6 of the first 12 characters are NUL");
	}

	@Test
	void saysThatALinkLeadsNowhereOrInACircle() throws IOException {
		Files.createSymbolicLink(folder.resolve("nowhere.elx"), Path.of("gone"));
		assertUnreadable("nowhere.elx", "no such file or folder");
		Files.createSymbolicLink(folder.resolve("circle.elx"), Path.of("circle.elx"));
		assertEquals("circle.elx", read("circle.elx").unreadable().getFirst().location());
	}

	@Test
	void comesToAnEndWhereAFolderContainsItself() throws IOException {
		write("a/a.elx", "a");
		Files.createSymbolicLink(folder.resolve("a/self"), Path.of("."));
		InputFiles files = read("a");
		assertEquals(List.of("a/a.elx"), locations(files));
		assertEquals(List.of(), files.unreadable());
	}

	@Test
	void linksThatLeadOutOfAFolderAreToldAndNotFollowed() throws IOException {
		write("own/diary.elx", "private");
		write("own/letters/b.elx", "private");
		write("foreign/a.elx", "a");
		link("foreign/diary.elx", "../own/diary.elx");
		link("foreign/sub", folder.resolve("own/letters").toString());
		link("foreign/twice", "sub");
		InputFiles files = read("foreign");
		assertEquals(List.of("foreign/a.elx"), locations(files));
		String reason = "the link leads out of the folder and is not followed; name it if it is meant";
		assertEquals(List.of(new Unreadable("foreign/diary.elx", reason), new Unreadable("foreign/sub", reason), new Unreadable("foreign/twice", reason)),
				files.unfollowed());
		assertEquals(List.of(), files.unreadable());
	}

	@Test
	void whatALinkLeavesAFolderByItsNameAloneIsNotWithinIt() throws IOException {
		write("a/a.elx", "a");
		write("a-b/b.elx", "b");
		link("a/b.elx", "../a-b/b.elx");
		assertEquals(List.of("a/a.elx"), locations(read("a")));
	}

	@Test
	void linksThatStayInTheFolderAreFollowed() throws IOException {
		write("a/texts/b.elx", "b");
		link("a/a.elx", "texts/b.elx");
		link("a/more", "texts");
		link("a/notes.md", "/etc/hosts");
		link("a/gone.elx", "../gone");
		InputFiles files = read("a");
		assertEquals(List.of("a/a.elx"), locations(files));
		assertEquals(List.of(new Unreadable("a/gone.elx", "no such file or folder")), files.unreadable());
		assertEquals(List.of(), files.unfollowed());
	}

	@Test
	void aLinkThatIsNamedIsFollowed() throws IOException {
		write("own/a.elx", "a");
		write("own/sub/b.elx", "b");
		link("foreign/a.elx", "../own/a.elx");
		link("foreign/sub", "../own/sub");
		InputFiles files = read("foreign/a.elx", "foreign/sub");
		assertEquals(List.of("foreign/a.elx", "foreign/sub/b.elx"), locations(files));
		assertEquals(List.of(), files.unfollowed());
	}

	@Test
	void veryManyLinksAreSummedUp() throws IOException {
		write("own.elx", "a");
		for (int i = 10; i < 33; i++) {
			link("foreign/" + i + ".elx", "../own.elx");
		}
		List<Unreadable> unfollowed = read("foreign").unfollowed();
		assertEquals(21, unfollowed.size());
		assertEquals(new Unreadable("foreign/32.elx", "3 more links lead out of the folder and are not followed, of which this is the last"),
				unfollowed.getLast());
	}

	private void link(String name, String target) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.createSymbolicLink(folder.resolve(name), Path.of(target));
	}

	@Test
	void saysThatPermissionIsMissing() throws IOException {
		write("a.elx", "a");
		Files.setPosixFilePermissions(folder.resolve("a.elx"), PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(folder.resolve("a.elx")), "the super-user may read everything");
		assertUnreadable("a.elx", "no permission to read it");
	}

	@Test
	void givesReasonsForWhatASystemMaySay() {
		Reasons reasons = new Reasons(Locale.ENGLISH);
		assertEquals("no permission to read it", reasons.of(new AccessDeniedException("a")));
		assertEquals("Too many links", reasons.of(new FileSystemException("a", null, "Too many links")));
		assertEquals("the device reports an error", reasons.of(new IOException("Input/output error")));
		assertEquals("the system gives no reason (IOException)", reasons.of(new IOException()));
		assertEquals("too large for the memory at hand", reasons.of(new OutOfMemoryError()));
		assertEquals("too large: 3.2 GB, at most 2 GB can be read", reasons.of(new NotText.TooLarge(3_200_000_000L)));
	}

	@Test
	void givesReasonsInDutch() {
		List<Path> paths = List.of(Path.of("weg.elx"));
		assertEquals(List.of(new Unreadable("weg.elx", "geen bestand of map met deze naam")),
				InputFiles.of(folder, paths, Locale.of("nl")).unreadable());
	}

	@Test
	void goesOnWithTheRest() throws IOException {
		write("a.elx", "a");
		InputFiles files = read("gone.elx", "a.elx");
		assertEquals(List.of("a.elx"), locations(files));
		assertEquals(1, files.unreadable().size());
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private InputFiles read(String... names) {
		return InputFiles.of(folder, Arrays.stream(names).map(Path::of).toList(), Locale.ENGLISH);
	}

	private static List<String> locations(InputFiles files) {
		return files.texts().stream().map(InputText::location).toList();
	}

	private void assertUnreadable(String name, String reason) {
		InputFiles files = read(name);
		assertEquals(List.of(new Unreadable(name, reason)), files.unreadable());
		assertTrue(files.texts().isEmpty());
	}
}
