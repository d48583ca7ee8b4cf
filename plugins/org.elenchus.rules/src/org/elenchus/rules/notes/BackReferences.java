package org.elenchus.rules.notes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand for a source that was cited before, such as <i>ibid.</i> and <i>a.w.</i>, in the languages of the list. */
final class BackReferences {

	private static final Properties WORDS = load();

	private final Pattern pattern;

	/** @param further words for the source cited just before, beside those of the list */
	BackReferences(Collection<String> further) {
		String previous = alternatives(Stream.concat(words("previous"), further.stream()));
		pattern = Pattern.compile("(?<![\\p{L}\\d])(?:(?<previous>" + previous + ")|(?<earlier>"
				+ alternatives(words("earlier")) + "))(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Properties load() {
		Properties words = new Properties();
		try (InputStream file = BackReferences.class.getResourceAsStream("back-references.properties")) {
			words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

	private static Stream<String> words(String kind) {
		return Arrays.stream(WORDS.getProperty(kind).split(","));
	}

	/** The longest first; where an abbreviation has a full stop, or words stand apart, white space may stand or be missing. */
	private static String alternatives(Stream<String> words) {
		List<String> sorted = words.map(String::strip).filter(word -> !word.isEmpty())
				.sorted((one, other) -> other.length() - one.length()).toList();
		return sorted.stream().map(word -> Arrays.stream(word.split("\\s+|(?<=\\.)")).filter(part -> !part.isEmpty())
				.map(Pattern::quote).collect(Collectors.joining("\\s{0,3}"))).collect(Collectors.joining("|"));
	}

	Matcher in(String text) {
		return pattern.matcher(text);
	}

	/** Whether a word that was found stands for an author's work cited earlier, not for what was cited just before. */
	static boolean isEarlier(Matcher found) {
		return found.group("earlier") != null;
	}
}
