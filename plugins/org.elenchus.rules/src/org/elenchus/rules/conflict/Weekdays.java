package org.elenchus.rules.conflict;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The days of the week that words name, in English and Dutch. */
public final class Weekdays {

	private static final Terms TERMS = Terms.read("weekdays");
	private static final Pattern RELATIVE = TERMS.anyOf("relative");
	private static final Pattern NAMES = TERMS.anyOf("names");
	private static final Pattern ANY = TERMS.anyOf(
			EnumSet.allOf(DayOfWeek.class).stream().map(DayOfWeek::name).toArray(String[]::new));

	private Weekdays() {
	}

	/**
	 * The one day of the week on which words put what they tell; empty if they name none or several, or one that is before
	 * or after something.
	 */
	public static Optional<DayOfWeek> in(String words) {
		if (!ANY.matcher(words).find()) {
			return Optional.empty();
		}
		String plain = NAMES.matcher(words).replaceAll(" ");
		Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
		ANY.matcher(plain).results().forEach(found -> named.add(day(found.group())));
		boolean clear = named.size() == 1 && !RELATIVE.matcher(plain).find();
		return clear ? named.stream().findFirst() : Optional.empty();
	}

	private static DayOfWeek day(String name) {
		return EnumSet.allOf(DayOfWeek.class).stream().filter(day -> TERMS.of(day.name()).contains(Terms.fold(name))).findFirst()
				.orElseThrow();
	}
}
