package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs as they shall be, in files beside the tests. A file that is missing is written, and the test fails. */
final class Golden {

	private static final Path FOLDER = Path.of("src/org/elenchus/cli/golden");

	private Golden() {
	}

	static void assertSame(String name, String actual) throws IOException {
		Path file = FOLDER.resolve(name);
		if (Files.notExists(file)) {
			Files.createDirectories(FOLDER);
			Files.writeString(file, actual);
			fail(file + " was missing and is written; read it, and keep it if it is right");
		}
		assertEquals(Files.readString(file), actual, () -> "differs from " + file);
	}
}
