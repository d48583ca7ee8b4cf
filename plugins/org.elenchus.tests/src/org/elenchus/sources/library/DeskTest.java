package org.elenchus.sources.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.sources.library.Holding.Held;
import org.elenchus.sources.library.Holding.Missing;
import org.elenchus.sources.library.Holding.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edition may read: nothing of its reader's. */
class DeskTest {

	@TempDir
	private Path temporary;
	private Path home;

	@BeforeEach
	void write() throws IOException {
		home = temporary.toRealPath();
		for (String file : new String[] { "private.txt", "desk/whole.txt", "desk/editions/e.elx", "desk/editions/own.txt", "desk/guest/e.elx",
				"desk/guest/own.txt", "desk/guest/below/e.elx" }) {
			Files.createDirectories(home.resolve(file).getParent());
			Files.writeString(home.resolve(file), "words");
		}
	}

	private void mark(String folder) throws IOException {
		Files.createFile(home.resolve(folder).resolve(Desk.MARK));
	}

	private boolean reads(Desk desk, String edition, String path) {
		return new FolderLibrary(home, desk).find(edition, path).orElseThrow() instanceof Held;
	}

	private void assertOutside(Desk desk, String edition, String path) {
		assertEquals(new Missing(Reason.OUTSIDE), new FolderLibrary(home, desk).find(edition, path).orElseThrow(), path);
	}

	@Test
	void withoutAMarkAnEditionReadsInItsOwnFolder() {
		assertTrue(reads(Desk.ofNobody(), "desk/editions/e.elx", "own.txt"));
		assertOutside(Desk.ofNobody(), "desk/editions/e.elx", "../whole.txt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "desk", "desk/editions", "/" })
	void whereSomebodyStandsHasNoSay(String stand) {
		Path folder = home.resolve(stand);
		Path edition = folder.relativize(home.resolve("desk/editions/e.elx"));
		assertEquals(new Missing(Reason.OUTSIDE),
				new FolderLibrary(folder, Desk.ofNobody()).find(edition.toString(), "../../private.txt").orElseThrow());
		assertTrue(new FolderLibrary(folder, Desk.ofNobody()).find(edition.toString(), "own.txt").orElseThrow() instanceof Held);
	}

	@Test
	void aMarkOpensItsFolderToTheEditionsBelow() throws IOException {
		mark("desk");
		assertTrue(reads(Desk.ofNobody(), "desk/editions/e.elx", "../whole.txt"));
		assertTrue(reads(Desk.ofNobody(), "desk/guest/below/e.elx", "../../editions/own.txt"));
		assertOutside(Desk.ofNobody(), "desk/editions/e.elx", "../../private.txt");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void ofTwoMarksTheNearestCountsInAProjectAsElsewhere(boolean project) throws IOException {
		mark("desk");
		mark("desk/guest");
		Desk desk = project ? Desk.ofProject(home.resolve("desk")) : Desk.ofNobody();
		assertTrue(reads(desk, "desk/guest/below/e.elx", "../own.txt"));
		assertOutside(desk, "desk/guest/below/e.elx", "../../whole.txt");
		assertTrue(reads(desk, "desk/editions/e.elx", "../whole.txt"));
	}

	@Test
	void withoutAMarkTheProjectIsTheDesk() {
		assertTrue(reads(Desk.ofProject(home.resolve("desk")), "desk/editions/e.elx", "../whole.txt"));
		assertOutside(Desk.ofProject(home.resolve("desk")), "desk/editions/e.elx", "../../private.txt");
	}

	@Test
	void aMarkAboveAProjectDoesNotOpenIt() throws IOException {
		mark("");
		assertOutside(Desk.ofProject(home.resolve("desk")), "desk/editions/e.elx", "../../private.txt");
	}

	@Test
	void anEditionOutsideOfTheProjectIsAsOneOfNobody() {
		assertTrue(reads(Desk.ofProject(home.resolve("desk/guest")), "desk/editions/e.elx", "own.txt"));
		assertOutside(Desk.ofProject(home.resolve("desk/guest")), "desk/editions/e.elx", "../guest/own.txt");
	}

	@Test
	void aRootOpensWhatMarksClose() throws IOException {
		mark("desk/guest");
		Desk wide = Desk.ofNobody().widenedTo(home.resolve("desk"));
		assertTrue(reads(wide, "desk/guest/below/e.elx", "../../whole.txt"));
		assertOutside(wide, "desk/guest/below/e.elx", "../../../private.txt");
	}

	@Test
	void aRootClosesNothingAndOpensNothingToEditionsElsewhere() throws IOException {
		mark("desk");
		assertTrue(reads(Desk.ofNobody().widenedTo(home.resolve("desk/editions")), "desk/editions/e.elx", "../whole.txt"));
		assertOutside(Desk.ofNobody().widenedTo(home.resolve("desk/guest")), "desk/editions/e.elx", "../../private.txt");
	}

	@Test
	void theOwnFolderOfAnEditionBehindALinkIsThatOfTheFile() throws IOException {
		Files.createSymbolicLink(home.resolve("link.elx"), home.resolve("desk/editions/e.elx"));
		Files.createSymbolicLink(home.resolve("folder"), home.resolve("desk/editions"));
		for (String edition : new String[] { "link.elx", "folder/e.elx" }) {
			assertTrue(reads(Desk.ofNobody(), edition, "own.txt"), edition);
			assertOutside(Desk.ofNobody(), edition, "../private.txt");
		}
		assertEquals(new Missing(Reason.ABSENT), new FolderLibrary(home, Desk.ofNobody()).find("link.elx", "private.txt").orElseThrow());
	}

	@Test
	void aMarkOnTheWayToALinkDoesNotCountForTheFileBehindIt() throws IOException {
		Files.createDirectory(home.resolve("other"));
		mark("other");
		Files.createSymbolicLink(home.resolve("other/e.elx"), home.resolve("desk/editions/e.elx"));
		assertOutside(Desk.ofNobody(), "other/e.elx", "../whole.txt");
	}

	@Test
	void onlyAFileIsAMark() throws IOException {
		Files.createDirectory(home.resolve("desk").resolve(Desk.MARK));
		assertOutside(Desk.ofNobody(), "desk/editions/e.elx", "../whole.txt");
	}

	@Test
	void aLinkIsNoMark() throws IOException {
		Files.createSymbolicLink(home.resolve("desk").resolve(Desk.MARK), home.resolve("private.txt"));
		assertOutside(Desk.ofNobody(), "desk/editions/e.elx", "../whole.txt");
	}

	@Test
	void whatStandsInAMarkDoesNotMatter() throws IOException {
		Files.write(home.resolve("desk").resolve(Desk.MARK), new byte[] { 0, (byte) 0xFF, '\n' });
		assertTrue(reads(Desk.ofNobody(), "desk/editions/e.elx", "../whole.txt"));
	}

	@ParameterizedTest
	@CsvSource({ "../../private.txt, ../../nothing.txt", "/etc/passwd, /etc/nothing", "own.txt/../../../private.txt, own.txt/../../../nothing.txt",
			"to-private, to-nothing", "to-home/private.txt, to-home/nothing.txt",
			"through/private.txt, through/nothing.txt", ".hidden/own.txt, .hidden/nothing.txt", "to-hidden, to-hidden-nothing",
			"../../../../../../../../proc/self/environ, ../../../../../../../../proc/self/nothing", "//etc/passwd, //server/share" })
	void nobodyLearnsWhatIsOutside(String there, String nothing) throws IOException {
		Path editions = home.resolve("desk/editions");
		Files.createDirectory(editions.resolve(".hidden"));
		Files.writeString(editions.resolve(".hidden/own.txt"), "words");
		link("to-private", "../../private.txt");
		link("to-nothing", "../../nothing.txt");
		link("to-home", home.toString());
		link("through", "again");
		link("again", "../..");
		link("to-hidden", ".hidden/own.txt");
		link("to-hidden-nothing", ".hidden/nothing.txt");
		assertOutside(Desk.ofNobody(), "desk/editions/e.elx", there);
		assertOutside(Desk.ofNobody(), "desk/editions/e.elx", nothing);
	}

	private void link(String name, String target) throws IOException {
		Files.createSymbolicLink(home.resolve("desk/editions").resolve(name), Path.of(target));
	}

	@Test
	void linksInsideAreFollowed() throws IOException {
		mark("desk");
		link("up", "../guest");
		link("one", "up/own.txt");
		link("two", "./one");
		assertTrue(reads(Desk.ofNobody(), "desk/editions/e.elx", "two"));
		assertTrue(reads(Desk.ofNobody(), "desk/editions/e.elx", "up/own.txt"));
	}

	@Test
	void aCircleOfLinksIsRefused() throws IOException {
		link("one", "two");
		link("two", "one");
		assertEquals(new Missing(Reason.REFUSED), new FolderLibrary(home, Desk.ofNobody()).find("desk/editions/e.elx", "one").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "~/private.txt", "file:../../private.txt", "..\\..\\private.txt", "C:private.txt", "a\0b" })
	void whatLooksLikeAnotherPlaceIsANameLikeOthers(String path) {
		assertTrue(new FolderLibrary(home, Desk.ofNobody()).find("desk/editions/e.elx", path).orElseThrow() instanceof Missing);
	}

	@Test
	void aPipeIsNoTextAndNobodyWaitsForIt() throws IOException, InterruptedException {
		Path pipe = home.resolve("desk/editions/pipe");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "only some systems have pipes with names");
		assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
		assertEquals(new Missing(Reason.NO_TEXT), new FolderLibrary(home, Desk.ofNobody()).find("desk/editions/e.elx", "pipe").orElseThrow());
	}
}
