package org.elenchus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class WordsTest {

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		assertEquals(patterns("words.properties"), patterns("words_nl.properties"));
	}

	@Test
	void changesAreSaidInGoodNumber() {
		assertEquals("no new lines, 3 letters fewer", Words.in("en").say("change", 0, -1, 3));
		assertEquals("1 line, as many letters", Words.in("en_GB").say("change", 1, 0, 0));
		assertEquals("2 regels, 1.200 letters meer", Words.in("nl_NL").say("change", 2, 1, 1200));
	}

	/** The keys, with what is put into the words of each. */
	private static Set<String> patterns(String name) throws IOException {
		Properties words = new Properties();
		try (InputStream in = Words.class.getResourceAsStream(name)) {
			words.load(in);
		}
		return words.stringPropertyNames().stream().map(key -> key + arguments(words.getProperty(key)))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> arguments(String pattern) {
		return Pattern.compile("\\{\\d").matcher(pattern).results().map(match -> match.group())
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
