package org.elenchus.rules.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.text.Translations;

/**
 * Words as data: lists in files beside this class, each under a name and apart by commas. What files such as {@code weekdays_fr.properties}
 * have under a name comes to what {@code weekdays.properties} has.
 */
final class Terms {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
	private static final String ENDING = ".properties";
	/** Without these words, it is not known whether a text denies something. */
	private static final List<String> LANGUAGES = Translations.of(Terms.class, "wording", ENDING);
	private static final Map<String, String> UNITS = units();

	private final Map<String, List<String>> lists = new HashMap<>();

	private Terms() {
	}

	/** Whether words of a language are understood; those of a text that does not state its language are taken for it. */
	static boolean understand(String language) {
		return language.isEmpty() || LANGUAGES.contains(language);
	}

	/** Reads {@code name.properties} and its like in all languages, in UTF-8. */
	static Terms read(String name) {
		Terms terms = new Terms();
		Stream.concat(Stream.of(name), LANGUAGES.stream().map(language -> name + '_' + language)).forEach(terms::add);
		return terms;
	}

	private void add(String file) {
		Properties added = new Properties();
		try (InputStream bytes = Terms.class.getResourceAsStream(file + ENDING)) {
			added.load(new InputStreamReader(bytes == null ? InputStream.nullInputStream() : bytes, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		added.forEach((name, words) -> lists.computeIfAbsent((String) name, one -> new ArrayList<>())
				.addAll(Arrays.stream(((String) words).split(",")).map(String::strip).toList()));
	}

	/** The terms under a name. */
	List<String> of(String name) {
		return lists.get(name);
	}

	Set<String> names() {
		return lists.keySet();
	}

	/** An expression that finds any of the terms as whole words, whatever their case. */
	Pattern anyOf(String... names) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives(names) + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** An expression for any of the terms. */
	String alternatives(String... names) {
		return Arrays.stream(names).flatMap(name -> of(name).stream()).map(Pattern::quote).collect(Collectors.joining("|"));
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
