package org.elenchus.importer.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.elenchus.importer.Blocks;
import org.elenchus.importer.docx.Docx;
import org.elenchus.importer.docx.DocxReader;
import org.elenchus.importer.raw.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileArchiveTest {

	private static final int MEGABYTE = 1 << 20;

	@Test
	void anEntryThatUnpacksToFarMoreThanTheFileIsRefused() {
		assertEquals("the file unpacks to far more than a text needs", refusal(Docx.of("<w:p/>").with("word/media/bomb", new byte[64 * MEGABYTE])));
	}

	@Test
	void manyEntriesThatUnpackToFarMoreTogetherAreRefused() {
		Zip bomb = Docx.of("<w:p/>");
		IntStream.range(0, 64).forEach(i -> bomb.with("word/media/" + i, new byte[MEGABYTE]));
		assertEquals("the file unpacks to far more than a text needs", refusal(bomb));
	}

	@Test
	void tooManyEntriesAreRefused() {
		Zip many = Docx.of("<w:p/>");
		IntStream.range(0, Archive.MAX_ENTRIES).forEach(i -> many.with("e" + i, ""));
		assertEquals("the file holds more than 10000 parts", refusal(many));
	}

	@Test
	void archivesWithinAreNotOpened() throws BadInput {
		byte[] nested = new Zip().with("0", new byte[MEGABYTE]).bytes();
		for (int i = 0; i < 20; i++) {
			nested = new Zip().with("nested.zip", nested).bytes();
		}
		assertEquals("paragraph: Tekst.\n", Blocks.of(Docx.of("<w:p><w:r><w:t>Tekst.</w:t></w:r></w:p>").with("nested.zip", nested).bytes(), new DocxReader()));
	}

	@Test
	void placesOutsideTheFileAreRefused() {
		for (String name : new String[] { "../../x", "word/../../x", "/etc/x", "C:\\x", "..\\x" }) {
			assertEquals("the file names a place outside itself", refusal(Docx.of("<w:p/>").with(name, "x")), name);
		}
	}

	@Test
	void externalEntitiesAreNotLoaded(@TempDir Path folder) throws Exception {
		Path secret = Files.writeString(folder.resolve("secret"), "geheim");
		assertEquals("the file declares XML entities, which are not read", refusal(new Zip().with("word/document.xml",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x><p><r><t>&e;</t></r></p></x>")));
	}

	@Test
	void entityBombsAreNotExpanded() {
		StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"lol\">");
		IntStream.range(1, 30).forEach(i -> bomb.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">"));
		assertEquals("the file declares XML entities, which are not read",
				refusal(new Zip().with("word/document.xml", bomb + "]><x><p><r><t>&e29;</t></r></p></x>")));
	}

	@Test
	void deepNestingIsRefused() {
		assertEquals("the file's parts are nested too deeply", refusal(Docx.of("<x>".repeat(5_000) + "</x>".repeat(5_000))));
	}

	private static String refusal(Zip file) {
		return assertThrows(BadInput.class, () -> Blocks.of(file.bytes(), new DocxReader())).getMessage();
	}
}
