package org.elenchus.rules.conflict;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as data: lists in files beside this class, each under a name and apart by commas. */
final class Terms {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
	private static final Map<String, String> UNITS = units();

	private final Properties lists;

	private Terms(Properties lists) {
		this.lists = lists;
	}

	/** Reads {@code name.properties}, in UTF-8. */
	static Terms read(String name) {
		Properties lists = new Properties();
		try (Reader file = new InputStreamReader(Terms.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
			lists.load(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Terms(lists);
	}

	/** The terms under a name. */
	List<String> of(String name) {
		return Arrays.stream(lists.getProperty(name).split(",")).map(String::strip).toList();
	}

	Set<String> names() {
		return lists.stringPropertyNames();
	}

	/** An expression that finds any of the terms as whole words, whatever their case. */
	Pattern anyOf(String... names) {
		String terms = Arrays.stream(names).flatMap(name -> of(name).stream()).map(Pattern::quote)
				.collect(Collectors.joining("|"));
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + terms + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** A text without regard to case, punctuation and white space; empty for none. */
	static String fold(String text) {
		return text == null ? "" : NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	/** A unit without regard to case, number and language. */
	static String unit(String text) {
		String folded = fold(text);
		return UNITS.getOrDefault(folded, folded);
	}

	private static Map<String, String> units() {
		Terms units = read("units");
		Map<String, String> found = new HashMap<>();
		units.names().forEach(unit -> units.of(unit).forEach(word -> found.put(word, unit)));
		return found;
	}
}
