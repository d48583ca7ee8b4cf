package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

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
	void aLinkOutOfAForeignFolderDoesNotReachItsReadersFiles() throws IOException {
		Files.createDirectory(folder.resolve("foreign"));
		Files.writeString(folder.resolve("own.elx"), "{k   event|a}");
		Files.writeString(folder.resolve("foreign/a.elx"), "{k   event|a}");
		Files.createSymbolicLink(folder.resolve("foreign/b.elx"), Path.of("../own.elx"));
		assertEquals(new Typed(0, "foreign/a.elx\n",
				"warning: foreign/b.elx: the link leads out of the folder and is not followed; name it if it is meant\n"),
				Typed.in(folder, "format", "foreign"));
		assertEquals("{k   event|a}", Files.readString(folder.resolve("own.elx")));
		assertEquals(0, Typed.in(folder, "format", "foreign/b.elx").code());
		assertEquals("{k event| a}", Files.readString(folder.resolve("own.elx")));
	}

	@Test
	void aFileWhoseNameNoTextTellsIsNotWrittenUnderAnother() throws IOException, InterruptedException {
		new ProcessBuilder("sh", "-c", "printf '{k   event|a}' > \"$(printf 'n\\351')\".elx").directory(folder.toFile()).start().waitFor();
		assertEquals(new Typed(3, "", "error: n\uFFFD.elx: not rewritten, for its name has bytes that are no characters here; give it another name\n"),
				Typed.in(folder, "format", "."));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("{k   event|a}"), files.map(FormatCommandTest::read).toList());
		}
		assertEquals(new Typed(1, "n\uFFFD.elx\n", ""), Typed.in(folder, "format", "--check", "."));
	}

	@Test
	void anEditionThatCannotBeWrittenCostsItselfOnly() throws IOException {
		for (String name : List.of("a.elx", "b.elx", "c.elx")) {
			Files.writeString(folder.resolve(name), "{k   event|a}");
		}
		Files.setPosixFilePermissions(folder.resolve("b.elx"), PosixFilePermissions.fromString("r--r--r--"));
		assertEquals(new Typed(3, "a.elx\nc.elx\n", "error: cannot write b.elx: it is read-only\n"), Typed.in(folder, "format", "."));
		assertEquals("{k event| a}", Files.readString(folder.resolve("c.elx")));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void saysThatAFileIsMissing() {
		assertEquals(new Typed(3, "", "error: gone.elx: no such file or folder\n"), Typed.in(folder, "format", "gone.elx"));
	}
}
