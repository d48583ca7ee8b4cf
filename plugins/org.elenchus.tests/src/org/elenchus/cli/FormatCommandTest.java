package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

	@TempDir
	private Path folder;

	@Test
	void formatsInPlaceAndNamesWhatItChanged() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{k   event|a}");
		Files.writeString(folder.resolve("b.elx"), "{k event| a}");
		assertEquals(new Typed(0, "a.elx\n", ""), Typed.in(folder, "format", "a.elx", "b.elx"));
		assertEquals("{k event| a}", Files.readString(folder.resolve("a.elx")));
	}

	@Test
	void onlyNamesWhatItWouldChange() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{k   event|a}");
		assertEquals(new Typed(1, "a.elx\n", ""), Typed.in(folder, "format", "--check", "a.elx"));
		assertEquals("{k   event|a}", Files.readString(folder.resolve("a.elx")));
	}

	@Test
	void isContentWithWhatIsFormatted() throws IOException {
		Files.writeString(folder.resolve("a.elx"), "{k event| a}");
		assertEquals(new Typed(0, "", ""), Typed.in(folder, "format", "--check", "a.elx"));
	}

	@Test
	void saysThatAFileIsMissing() {
		assertEquals(new Typed(3, "", "error: gone.elx: no such file or folder\n"), Typed.in(folder, "format", "gone.elx"));
	}
}
