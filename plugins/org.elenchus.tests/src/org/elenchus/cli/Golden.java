package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.elenchus.testing.KeptFile;

/** Outputs as they shall be, in files beside the tests. */
final class Golden {

	private static final Path FOLDER = Path.of("src/org/elenchus/cli/golden");

	private Golden() {
	}

	static void assertSame(String name, String actual) throws IOException {
		KeptFile.check(FOLDER.resolve(name), actual);
	}
}
