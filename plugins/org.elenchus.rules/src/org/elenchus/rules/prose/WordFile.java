package org.elenchus.rules.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words as data: a file beside this class, in UTF-8, with an entry on each line; a number sign starts a remark. */
final class WordFile {

	private WordFile() {
	}

	/** The entries of {@code name.txt}; none if there is no such file. */
	static List<String> read(String name) {
		try (InputStream file = WordFile.class.getResourceAsStream(name + ".txt")) {
			return file == null ? List.of() : lines(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> lines(InputStream file) {
		return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
				.map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
	}
}
