package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void noteWhatIsKnown() throws IOException {
		write("{kirov event| Kirov} was {order contested| shot by order}{@nobody}.");
		assertEquals(1, Typed.in(folder, "validate", "a.elx", "--write-baseline", "known.json").code());
	}

	@Test
	void writingOneChangesNothingInTheReport() {
		assertEquals(Typed.in(folder, "validate", "a.elx"),
				Typed.in(folder, "validate", "a.elx", "--write-baseline", "known.json"));
	}

	@Test
	void knownFindingsDoNotFail() {
		Typed typed = Typed.in(folder, "validate", "a.elx", "--baseline", "known.json", "--fail-on", "info");
		assertEquals(0, typed.code(), typed.out());
		assertTrue(typed.out().matches("\\d+ findings are known by the baseline\n1 text, 2 claims: 0 errors, .*\n"), typed.out());
	}

	@Test
	void reportsWhatIsNewAndWhatHasGone() throws IOException {
		change();
		Typed typed = Typed.in(folder, "validate", "a.elx", "--baseline", "known.json", "--rules",
				"claim-without-source,unresolved-reference");
		Golden.assertSame("baseline.txt", typed.out());
		assertEquals(1, typed.code());
	}

	@Test
	void tellsScriptsAboutIt() throws IOException {
		change();
		String[] asked = { "validate", "a.elx", "--baseline", "known.json", "--rules",
				"claim-without-source,unresolved-reference", "--language", "nl", "--format", "json" };
		String json = Typed.in(folder, asked).out();
		Golden.assertSame("baseline.json", json.substring(json.indexOf("  \"unreadable\"")));
		asked[asked.length - 1] = "sarif";
		String sarif = Typed.in(folder, asked).out();
		assertEquals(3, sarif.split("\"baselineState\": \"new\"", -1).length, sarif);
		assertEquals(3, sarif.split("\"baselineState\": \"absent\"", -1).length, sarif);
	}

	@Test
	void oneThatIsMissingIsAnError() {
		Typed typed = Typed.in(folder, "validate", "a.elx", "--baseline", "gone.json");
		assertEquals("error: there is no baseline gone.json" + System.lineSeparator(), typed.err());
		assertEquals(3, typed.code());
		assertEquals("", typed.out());
	}

	@Test
	void oneThatCannotBeWrittenIsAnError() {
		Typed typed = Typed.in(folder, "validate", "a.elx", "--write-baseline", "gone/known.json");
		assertTrue(typed.err().endsWith("known.json: no such folder" + System.lineSeparator()), typed.err());
		assertEquals(3, typed.code());
		assertFalse(Files.exists(folder.resolve("gone")));
	}

	private void change() throws IOException {
		write("Later.\n\n{kirov event| Kirov}{@nothing} was {order contested| shot\nby order}.");
	}

	private void write(String text) throws IOException {
		Files.writeString(folder.resolve("a.elx"), text);
	}
}
