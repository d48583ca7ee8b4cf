package org.elenchus.export;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that users can choose in a format.
 *
 * @param name     its name as users type it
 * @param byDefault what is chosen if nobody chooses
 * @param values    what can be written for it, in words
 * @param reading   makes a value of what was written; empty if it is none
 */
public record Option<T>(String name, T byDefault, String values, Function<String, Optional<T>> reading) {

	/** A whole number from {@code least} to {@code most}. */
	public static Option<Integer> number(String name, int byDefault, int least, int most) {
		return new Option<>(name, byDefault, "a whole number from " + least + " to " + most,
				written -> number(written).filter(value -> value >= least && value <= most));
	}

	/** Yes or no. */
	public static Option<Boolean> flag(String name, boolean byDefault) {
		return new Option<>(name, byDefault, "true or false",
				written -> Stream.of(true, false).filter(value -> value.toString().equals(written)).findFirst());
	}

	/** One of the constants of an enum, by their names in small letters. */
	public static <E extends Enum<E>> Option<E> choice(String name, E byDefault) {
		E[] all = byDefault.getDeclaringClass().getEnumConstants();
		return new Option<>(name, byDefault, String.join(", ", Stream.of(all).map(Option::word).toList()),
				written -> Stream.of(all).filter(each -> word(each).equals(written)).findFirst());
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Optional<Integer> number(String written) {
		boolean isNumber = written.length() <= 9 && !written.isEmpty() && IntStream.range(0, written.length())
				.allMatch(i -> written.charAt(i) >= '0' && written.charAt(i) <= '9');
		return isNumber ? Optional.of(Integer.valueOf(written)) : Optional.empty();
	}
}
