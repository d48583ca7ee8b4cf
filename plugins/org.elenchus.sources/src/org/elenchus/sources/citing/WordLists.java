package org.elenchus.sources.citing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Lists of words in a file of properties beside this class: the words of a list apart by commas, under the name of a constant. */
final class WordLists {

	private final Properties lists = new Properties();

	WordLists(String file) {
		try (InputStream in = WordLists.class.getResourceAsStream(file + ".properties")) {
			lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The words of a list. */
	List<String> of(Enum<?> list) {
		return Arrays.asList(lists.getProperty(list.name().toLowerCase(Locale.ROOT).replace('_', '-')).strip().split("\\s*,\\s*"));
	}
}
