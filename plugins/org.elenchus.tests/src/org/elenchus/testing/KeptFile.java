package org.elenchus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the project that a test can make: a table of a page, or an output as it shall be. A plain build compares, and writes nothing;
 * with {@code -Delenchus.update} it is written, to be read by eye before it is kept.
 */
public final class KeptFile {

	private static final String UPDATE = "elenchus.update";

	private KeptFile() {
	}

	/** Checks that a file says what it would say if it were made now. */
	public static void check(Path file, String fresh) throws IOException {
		if (System.getProperty(UPDATE) != null) {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, fresh);
		}
		assertEquals(Files.exists(file) ? Files.readString(file) : "", fresh, () -> file + " is not as it would be made; -D" + UPDATE + " writes it");
	}

	/**
	 * Checks a table on a page.
	 *
	 * @param before the words at whose end a line ends, and behind it an empty one, before the table
	 * @param table  its rows, each with its line end
	 */
	public static void checkTable(Path page, String before, String table) throws IOException {
		String text = ProjectFolder.read(page);
		Matcher present = Pattern.compile(Pattern.quote(before + "\n\n") + "(?<table>(?:\\|.*\n)*)").matcher(text);
		assertTrue(present.find(), () -> page + " has no table behind " + before);
		check(page, text.substring(0, present.start("table")) + table + text.substring(present.end("table")));
	}
}
