package org.elenchus.model.project;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that follows from what is known over all editions of a project. It is drawn when first asked for, and stays as long as
 * everything stays that it was drawn from.
 *
 * @param whole     what it is; it names the conclusion, so no two have the same
 * @param overviews what it may be drawn from
 * @param draw      draws it; the result does not change, does not hold on to what it is given to ask, and several threads can ask it
 */
public record Conclusion<T>(Class<T> whole, Set<Overview<?, ?>> overviews, Function<Overviews, T> draw) implements Knowledge<T> {

	public Conclusion {
		overviews = Set.copyOf(overviews);
	}

	/** A conclusion from overviews and other conclusions. */
	public static <T> Conclusion<T> of(Class<T> whole, Function<Overviews, T> draw, Knowledge<?>... from) {
		return new Conclusion<>(whole, Arrays.stream(from).flatMap(one -> one.overviews().stream()).collect(Collectors.toSet()), draw);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Conclusion<?> conclusion && conclusion.whole == whole;
	}

	@Override
	public int hashCode() {
		return whole.hashCode();
	}
}
