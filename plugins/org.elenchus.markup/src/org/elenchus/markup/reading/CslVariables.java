package org.elenchus.markup.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The particulars that a card can have: the variables of the Citation Style Language 1.0.2, and {@code author}
 * (which a source has as a word of its own) and {@code licence} for editions.
 */
public final class CslVariables {

	private static final Set<String> OF_EDITIONS = Set.of("author", "licence");

	private CslVariables() {
	}

	/** Whether there is a particular of that name, in whatever case it is written. */
	public static boolean isKnown(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Names.ALL.contains(lower) || OF_EDITIONS.contains(lower);
	}

	/** All names that are known. */
	static List<String> names() {
		return Names.SORTED;
	}

	/** Read when the first particular is met. */
	private static final class Names {

		static final Set<String> ALL = read();
		static final List<String> SORTED = Stream.concat(ALL.stream(), OF_EDITIONS.stream()).sorted().toList();

		private static Set<String> read() {
			try (BufferedReader lines = new BufferedReader(new InputStreamReader(
					CslVariables.class.getResourceAsStream("csl-variables.txt"), StandardCharsets.UTF_8))) {
				return lines.lines().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
