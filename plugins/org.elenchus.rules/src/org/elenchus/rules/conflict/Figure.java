package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.Amount;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.Precision;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.quantity.Quantity;
import org.elenchus.rules.Values;
import org.elenchus.rules.wording.Numerals;

/**
 * One of the figures that a claim's card states, with its frame: of what, where and when. What a card does not say is empty.
 *
 * @param where     the claim
 * @param quantity  the figure as it is read
 * @param precision how exactly its author means it, by the card, or else by the words before it
 * @param part      whether the words say that it counts a part of what was counted before
 * @param bounds    the figure without regard to how it is written: {@code 2.50} is {@code 2.5}
 * @param frame     unit, scope and period
 * @param written   how the card has it
 */
public record Figure(Statement where, Quantity quantity, Precision precision, boolean part, Interval<BigDecimal> bounds, Frame frame, Written written)
		implements Serializable {

	/**
	 * What a card says; null where it says nothing.
	 *
	 * @param value  the figure
	 * @param unit   its unit
	 * @param scope  the population or place
	 * @param period its period, or else its date
	 */
	public record Written(String value, String unit, String scope, String period) implements Serializable {

		/** What the amount says by itself counts before what the card says of all. */
		static Written of(ClaimCard card, Amount amount) {
			String unit = amount.getUnit() == null ? card.getAmounts().getFirst().getUnit() : amount.getUnit();
			String period = Stream.of(amount.getPeriod(), card.getPeriod(), card.getDate()).filter(Objects::nonNull).findFirst().orElse(null);
			return new Written(amount.getValue(), unit, amount.getScope() == null ? card.getScope() : amount.getScope(), period);
		}
	}

	/**
	 * What a figure counts.
	 *
	 * @param unit   the unit, whatever its spelling and language
	 * @param scope  the population or place, without regard to case and punctuation
	 * @param period its first and last day, or its words if it cannot be read as a date
	 */
	public record Frame(String unit, String scope, String period) implements Serializable {

		/** Whether all is told that makes it comparable with the figures of other claims. */
		public boolean isWhole() {
			return !unit.isEmpty() && !scope.isEmpty() && !period.isEmpty();
		}

		/** Whether nothing tells that the two count something else. */
		boolean canMean(Frame other) {
			return agree(unit, other.unit) && agree(scope, other.scope) && agree(period, other.period);
		}

		private Frame in(Vocabulary words) {
			return new Frame(words.units().usual(unit), words.scopes().usual(scope), period);
		}

		private static boolean agree(String one, String other) {
			return one.isEmpty() || other.isEmpty() || one.equals(other);
		}
	}

	/** The figures of a claim that has a card in a file, of which several say for when or for what each is; without those that cannot be read. */
	static Stream<Figure> of(Edition edition, Claim claim, KnownDates dates) {
		ClaimCard card = claim.card().orElseThrow();
		return card.getAmounts().stream().filter(amount -> amount == card.getAmounts().getFirst() || isApart(amount))
				.flatMap(amount -> of(edition, claim, amount, dates).stream());
	}

	/** Several figures of which nothing says how they differ answer no question that could be compared; the first one counts. */
	private static boolean isApart(Amount amount) {
		return amount.getPeriod() != null || amount.getScope() != null;
	}

	private static Optional<Figure> of(Edition edition, Claim claim, Amount amount, KnownDates dates) {
		ClaimCard card = claim.card().orElseThrow();
		return Optional.ofNullable(amount.getValue()).flatMap(Quantity::of).map(quantity -> {
			Written written = Written.of(card, amount);
			Precision precision = card.getPrecision() == Precision.UNSPECIFIED ? Qualifiers.of(claim.words(), quantity) : card.getPrecision();
			return new Figure(Statement.of(edition.location(), claim), quantity, precision, Qualifiers.sayPart(edition.text(), claim, quantity), bounds(quantity),
					frame(written, quantity, dates), written);
		});
	}

	/** The same figure, what it counts said as the project usually says it. */
	Figure in(Vocabulary words) {
		return words.units().isEmpty() && words.scopes().isEmpty() ? this : new Figure(where, quantity, precision, part, bounds, frame.in(words), written);
	}

	private static Interval<BigDecimal> bounds(Quantity quantity) {
		return new Interval<>(quantity.low().stripTrailingZeros(), quantity.high().stripTrailingZeros());
	}

	private static Frame frame(Written card, Quantity quantity, KnownDates dates) {
		String unit = quantity.percent() ? "percent" : Terms.unit(card.unit);
		return new Frame(unit, Terms.fold(card.scope), card.period == null ? "" : period(card.period, dates));
	}

	private static String period(String text, KnownDates dates) {
		return dates.read(text).map(date -> date.earliest().toEpochDay() + ".." + date.latest().toEpochDay())
				.orElseGet(() -> Terms.fold(text));
	}

	/** All figures that its author can have meant, by how exactly he says he means it. */
	Interval<BigDecimal> meant() {
		return Tolerance.WIDE.of(quantity, precision, isShare());
	}

	/** Those of them that a reader takes for the same figure. */
	Interval<BigDecimal> same() {
		return Tolerance.NARROW.of(quantity, precision, isShare());
	}

	private boolean isShare() {
		return frame.unit.equals("percent");
	}

	/** Whether no figure can be meant by both. */
	boolean isApartFrom(Figure other) {
		return meant().isBefore(other.meant()) || other.meant().isBefore(meant());
	}

	/**
	 * What a message says of it and of others against which it stands.
	 *
	 * @param others   at least one
	 * @param language the message's
	 */
	public Values against(List<Figure> others, Locale language) {
		String there = others.getFirst().shown();
		return Statement.against(others.stream().map(Figure::where).toList(), "").and(Map.of("here", shown(), "there", there))
				.showing(Map.of("here", shown(language), "there", others.getFirst().shown(language)));
	}

	/** The figure as the card has it. */
	public String value() {
		return written.value;
	}

	/** The figure as a language writes it, and its unit. */
	String shown(Locale language) {
		return Numerals.in(written.value, written.unit == null ? "" : written.unit, language);
	}

	/** The figure and its unit as the card has them. */
	String shown() {
		return written.unit == null ? written.value : written.value + ' ' + written.unit;
	}
}
