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
 * The particulars that a card can have: the variables of the Citation Style Language 1.0.2, and {@code licence} for
 * editions.
 */
final class CslVariables {

	private static final String LICENCE = "licence";

	private CslVariables() {
	}

	/** Whether there is a particular of that name, in whatever case it is written. */
	static boolean isKnown(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Names.ALL.contains(lower) || lower.equals(LICENCE);
	}

	/** All names that are known. */
	static List<String> names() {
		return Names.SORTED;
	}

	/** Read when the first particular is met. */
	private static final class Names {

		static final Set<String> ALL = read();
		static final List<String> SORTED = Stream.concat(ALL.stream(), Stream.of(LICENCE)).sorted().toList();

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
