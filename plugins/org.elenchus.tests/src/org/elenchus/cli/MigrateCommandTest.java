package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {

	private static final String TEXT = "One {question event| two} {{question| three}}.\r\n";
	private static final String CARDS = "{claim x: counter question}\n\n{question-1| four}\n";

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("a.elx"), TEXT);
		Files.writeString(folder.resolve("b.elx"), CARDS);
		Files.writeString(folder.resolve("c.elx"), "{k   event|a}");
	}

	private void check(String text, String cards) throws IOException {
		assertEquals(text, Files.readString(folder.resolve("a.elx")));
		assertEquals(cards, Files.readString(folder.resolve("b.elx")));
		assertEquals("{k   event|a}", Files.readString(folder.resolve("c.elx")));
	}

	@Test
	void givesAClaimOneNewKeyInAllEditionsAndLeavesAllElseAsItIs() throws IOException {
		assertEquals(new Typed(0, "a.elx\nb.elx\n", ""), Typed.in(folder, "migrate", "a.elx", "b.elx", "c.elx"));
		check("One {question-2 event| two} {{question| three}}.\r\n", "{claim x: counter question-2}\n\n{question-1| four}\n");
		assertEquals(new Typed(0, "", ""), Typed.in(folder, "migrate", "a.elx", "b.elx", "c.elx"));
	}

	@Test
	void onlyNamesWhatItWouldChange() throws IOException {
		assertEquals(new Typed(1, "a.elx\nb.elx\n", ""), Typed.in(folder, "migrate", "--check", "."));
		check(TEXT, CARDS);
	}
}
