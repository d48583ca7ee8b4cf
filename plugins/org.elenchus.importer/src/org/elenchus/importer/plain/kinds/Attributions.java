package org.elenchus.importer.plain.kinds;

import java.util.regex.Pattern;

/** Knows by its form a line that names who said something. */
final class Attributions {

	/** Words, a comma and a year. */
	private static final Pattern DATED = Pattern.compile(".*\\p{L}.*,.*\\b1[0-9]{3}\\b.*");
	/** Who said it: behind a dash, before a comma, or with a year. */
	private static final Pattern NAMED = Pattern
			.compile("(?s)[\u2013\u2014-] ?\\p{Lu}.*|(\\p{Lu}[\\p{L}.'\u2019-]++ ?+){1,4}+(\\p{Ll}++ )?+(\\p{Lu}[\\p{L}'\u2019-]++)?+, .*|.*\\p{L}.*,.*\\b1[0-9]{3}\\b.*");

	private Attributions() {
	}

	/** Whether a line has words, a comma and a year. */
	static boolean isDated(String line) {
		return DATED.matcher(line).matches();
	}

	/** Whether these lines name somebody: behind a dash, before a comma, or with a year. */
	static boolean isNamed(String lines) {
		return NAMED.matcher(lines).matches();
	}
}
