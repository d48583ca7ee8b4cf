package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.elenchus.batch.report.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFileTest {

	@TempDir
	private Path folder;

	@Test
	void makesARegisterAndTellsWhatItHolds() throws IOException {
		assertEquals(new Typed(0, "library.bib: library.elx: 1 new, 0 updated, 0 unchanged\n", "library.bib:2: @book{b: the entry is not closed\n"),
				bring("@book{a, title = {One two}}\n@book{b, title = {Two", Locale.ENGLISH));
		assertEquals("{source a: book title \"One two\"}\n", Files.readString(folder.resolve("library.elx")));
	}

	@Test
	void bringsARegisterUpToDate() throws IOException {
		Files.writeString(folder.resolve("library.elx"), "{source mine}\n\n{source a: primary title Old}\n");
		assertEquals(new Typed(0, "library.bib: library.elx: 0 nieuw, 1 bijgewerkt, 0 ongewijzigd\n"
				+ "library.elx: 1 niet in de bibliotheek, behouden: mine\n", ""), bring("@misc{a, title = {New}}", Locale.of("nl")));
		assertEquals("{source mine}\n\n{source a: primary title New}\n", Files.readString(folder.resolve("library.elx")));
	}

	@Test
	void writesNothingIfNothingCanBeRead() throws IOException {
		assertEquals(new Typed(3, "", "library.bib:1: @book{a: the entry is not closed\nerror: library.bib: no entry can be read\n"),
				bring("@book{a, title = {One", Locale.ENGLISH));
		assertFalse(Files.exists(folder.resolve("library.elx")));
	}

	@Test
	void leavesARegisterAloneThatIsBrokenOrInAnotherEncoding() throws IOException {
		Files.writeString(folder.resolve("library.elx"), "{source a: title \"x\n");
		assertEquals(new Typed(3, "", "error: library.elx: the markup of the register is broken in line 1; mend it before you import\n"),
				bring("@misc{a, title = {New}}", Locale.ENGLISH));
		Files.write(folder.resolve("library.elx"), new byte[] { (byte) 0xE9 });
		assertEquals(new Typed(3, "", "error: library.elx: not in UTF-8\n"), bring("@misc{a, title = {New}}", Locale.ENGLISH));
	}

	@Test
	void leavesAnEditionOfThatNameAlone() throws IOException {
		Files.writeString(folder.resolve("library.elx"), "Words of an author's.\n");
		assertEquals(new Typed(2, "", "error: library.elx: no register of cards: words of an author's stand in it; "
				+ "nothing has been imported from library.bib\n"),
				bring("@misc{a, title = {New}}", Locale.ENGLISH));
	}

	@Test
	void tellsTheFirstTwentyFaultsAndHowManyThereAreMore() throws IOException {
		Typed typed = bring("@misc{a, title = {New}}\n" + "@misc{b, title {x}}\n".repeat(25), Locale.of("nl"));
		assertEquals(21, typed.err().lines().count());
		assertTrue(typed.err().endsWith("library.bib: en nog 5 meldingen\n"), typed.err());
	}

	private Typed bring(String library, Locale language) throws IOException {
		Files.writeString(folder.resolve("library.bib"), library);
		return Typed.in(folder, Terminal.PLAIN, language, "import", "library.bib", "--output", ".");
	}
}
