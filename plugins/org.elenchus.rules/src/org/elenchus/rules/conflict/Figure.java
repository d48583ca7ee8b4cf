package org.elenchus.rules.conflict;

import java.math.BigDecimal;
import java.util.Optional;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.quantity.Quantity;

/**
 * A figure that a claim's card states, with its frame: of what, where and when. What a card does not say is empty.
 *
 * @param where    the claim
 * @param quantity the figure as it is written
 * @param bounds   the figure without regard to how it is written: {@code 2.50} is {@code 2.5}
 * @param frame    unit, scope and period
 */
public record Figure(Statement where, Quantity quantity, Interval<BigDecimal> bounds, Frame frame) {

	/**
	 * What a figure counts.
	 *
	 * @param unit   the unit, whatever its spelling and language
	 * @param scope  the population or place, without regard to case and punctuation
	 * @param period its first and last day, or its words if it cannot be read as a date
	 */
	public record Frame(String unit, String scope, String period) {

		boolean isWhole() {
			return !unit.isEmpty() && !scope.isEmpty() && !period.isEmpty();
		}

		/** Whether nothing tells that the two count something else. */
		boolean canMean(Frame other) {
			return agree(unit, other.unit) && agree(scope, other.scope) && agree(period, other.period);
		}

		private static boolean agree(String one, String other) {
			return one.isEmpty() || other.isEmpty() || one.equals(other);
		}
	}

	static Optional<Figure> of(Statement statement, KnownDates dates) {
		ClaimCard card = statement.card();
		return Optional.ofNullable(card.getValue()).flatMap(Quantity::of)
				.map(quantity -> new Figure(statement, quantity, bounds(quantity), frame(card, quantity, dates)));
	}

	private static Interval<BigDecimal> bounds(Quantity quantity) {
		return new Interval<>(quantity.low().stripTrailingZeros(), quantity.high().stripTrailingZeros());
	}

	private static Frame frame(ClaimCard card, Quantity quantity, KnownDates dates) {
		String unit = quantity.percent() ? "percent" : Terms.unit(card.getUnit());
		String period = card.getPeriod() == null ? card.getDate() : card.getPeriod();
		return new Frame(unit, Terms.fold(card.getScope()), period == null ? "" : period(period, dates));
	}

	private static String period(String text, KnownDates dates) {
		return dates.read(text).map(date -> date.earliest().toEpochDay() + ".." + date.latest().toEpochDay())
				.orElseGet(() -> Terms.fold(text));
	}

	/** All figures that its author can have meant, by how exactly he says he means it. */
	Interval<BigDecimal> meant() {
		return Tolerance.of(quantity, where.card().getPrecision(), frame.unit.equals("percent"));
	}

	/** The figure as the card has it. */
	public String value() {
		return where.card().getValue();
	}

	/** The figure and its unit as the card has them. */
	public String written() {
		String unit = where.card().getUnit();
		return unit == null ? where.card().getValue() : where.card().getValue() + ' ' + unit;
	}
}
