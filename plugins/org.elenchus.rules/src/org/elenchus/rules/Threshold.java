package org.elenchus.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.elenchus.model.policy.PolicyInForce;

/**
 * What of a rule a policy can set, by {@code limit RULE VALUE}. The rule declares it; whoever checks a policy's card, and the pages that
 * tell of it, read it here.
 *
 * @param <T> what the rule works with
 */
public final class Threshold<T> {

	/** What a value means. */
	public enum Unit {
		/** A share in per cent. */
		PER_CENT,
		/** Years between two dates. */
		YEARS,
		/** A grade on both axes of the Admiralty code. */
		GRADE,
		/** Levels of confidence, each with the grade that it asks for. */
		GRADE_TABLE;

		/** Its name on pages. */
		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	private static final String WHOLE = "\\d{1,9}";

	private final Unit unit;
	private final String smallest;
	private final String largest;
	private final String usual;
	private final Function<String, Optional<T>> reader;
	private final T value;

	private Threshold(Unit unit, String smallest, String usual, String largest, Function<String, Optional<T>> reader) {
		this.unit = unit;
		this.smallest = smallest;
		this.usual = usual;
		this.largest = largest;
		this.reader = reader;
		this.value = reader.apply(usual).orElseThrow(() -> new IllegalArgumentException(usual + " is not between " + smallest + " and " + largest));
	}

	/**
	 * A whole number.
	 *
	 * @param usual what holds where no policy says otherwise
	 * @throws IllegalArgumentException if {@code smallest <= usual <= largest} does not hold
	 */
	public static Threshold<Integer> number(Unit unit, int smallest, int usual, int largest) {
		return new Threshold<>(unit, Integer.toString(smallest), Integer.toString(usual), Integer.toString(largest),
				written -> Optional.of(written).filter(text -> text.matches(WHOLE)).map(Integer::valueOf)
						.filter(number -> number >= smallest && number <= largest));
	}

	/**
	 * What is no number.
	 *
	 * @param usual  what holds where no policy says otherwise, as a card writes it
	 * @param reader reads what a card writes; empty if that is out of bounds, or nothing that the rule understands
	 * @throws IllegalArgumentException if {@code usual} cannot be read
	 */
	public static <T> Threshold<T> of(Unit unit, String smallest, String usual, String largest, Function<String, Optional<T>> reader) {
		return new Threshold<>(unit, smallest, usual, largest, reader);
	}

	public Unit unit() {
		return unit;
	}

	/** The least that can be asked, as a card writes it. */
	public String smallest() {
		return smallest;
	}

	/** The most that can be asked, as a card writes it. */
	public String largest() {
		return largest;
	}

	/** What holds where no policy says otherwise, as a card writes it. */
	public String usual() {
		return usual;
	}

	/** Whether a card can write so. */
	public boolean takes(String written) {
		return reader.apply(written).isPresent();
	}

	/** What a policy sets for a rule; what is usual where it sets nothing, or what the rule does not take. */
	public T under(PolicyInForce policy, Rule rule) {
		return policy.limit(rule.id()).flatMap(reader).orElse(value);
	}
}
