package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindQuotationCommandTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		Path project = Files.createDirectory(folder.resolve("project"));
		Files.writeString(project.resolve("diary.txt"), "Monday.\n\nThe bells rang twice before\nanyone saw the fire.\n");
		Files.writeString(folder.resolve("outside.txt"), "Nobody could find the keys of the tower that night.\n");
		Files.writeString(project.resolve("sources.elx"), """
				{source diary: primary diary fulltext "diary.txt"}
				{source letter: primary letter excerpt "It is said that the bells rang thrice before anyone saw the fire."}
				{source secret: primary letter fulltext "../outside.txt"}
				""");
	}

	private Typed find(String... arguments) {
		String[] all = new String[arguments.length + 1];
		all[0] = "find-quotation";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return Typed.in(folder.resolve("project"), all);
	}

	@Test
	void tellsWhichSourcesHaveTheWordsWhereAndHow() {
		assertEquals(new Typed(0, """
				diary: diary.txt:3:5, the very words
				    bells rang twice before anyone saw the fire
				letter: excerpt, other words
				    … rang [twice → thrice] before …
				""", ""), find("bells rang twice before anyone saw the fire", "sources.elx"));
	}

	@Test
	void speaksDutch() {
		assertEquals("""
				diary: diary.txt:3:16, letterlijk
				    twice before anyone
				letter: uittreksel, andere woorden
				    [twice → thrice] before …
				""", find("twice before anyone", "sources.elx", "--language", "nl").out());
	}

	@Test
	void wordsThatNoSourceHasAreNotFound() {
		assertEquals(new Typed(1, "", "no source has these words in an excerpt or a full text\n"),
				find("the mayor slept through all of it", "sources.elx"));
	}

	@Test
	void looksAtNoFileOutsideOfTheFolder() {
		assertEquals(1, find("Nobody could find the keys of the tower", "sources.elx").code());
	}

	@Test
	void itDoesNotMatterWhereSomebodyStands() {
		assertEquals(1, Typed.in(folder, "find-quotation", "Nobody could find the keys of the tower", "project/sources.elx").code());
		assertEquals(0, Typed.in(folder, "find-quotation", "bells rang twice before anyone", "project/sources.elx").code());
	}

	@Test
	void aMarkOrARootOpensAFolder() throws IOException {
		assertEquals(0, find("Nobody could find the keys of the tower", "sources.elx", "--root", "..").code());
		assertEquals(1, find("Nobody could find the keys of the tower", "sources.elx", "--root", ".").code());
		Files.createFile(folder.resolve("elenchus.desk"));
		assertEquals(0, find("Nobody could find the keys of the tower", "sources.elx").code());
	}

	@Test
	void aRootThatIsNoFolderIsAMistake() {
		assertEquals(new Typed(2, "", "error: --root nowhere: no such folder\nTry 'elenchus find-quotation --help'.\n"),
				find("Nobody could find the keys of the tower", "sources.elx", "--root", "nowhere"));
	}

	@Test
	void anUnreadableFileWins() {
		assertEquals(3, find("the mayor slept through all of it", "sources.elx", "missing.elx").code());
	}
}
