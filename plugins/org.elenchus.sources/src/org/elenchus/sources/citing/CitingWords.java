package org.elenchus.sources.citing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Lists of the words by which notes cite. */
public enum CitingWords {
	ARTICLE, LEAD_IN, SEE, CONNECTOR, EDITOR, PARTICLE, ABOUT, ABBREVIATION;

	private final Set<String> words = Set.of(Lists.ALL.getProperty(name().toLowerCase(Locale.ROOT).replace('_', '-')).split("\\s*,\\s*"));

	/** Whether a word, in lower case, is on the list. */
	public boolean has(String word) {
		return words.contains(word);
	}

	/** Read before the first list is asked for. */
	private static final class Lists {

		static final Properties ALL = load();

		private static Properties load() {
			Properties lists = new Properties();
			try (InputStream file = CitingWords.class.getResourceAsStream("citing-words.properties")) {
				lists.load(new InputStreamReader(file, StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return lists;
		}
	}
}
