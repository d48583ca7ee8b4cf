package org.elenchus.rules.conflict;

import java.math.BigDecimal;

import org.elenchus.model.Precision;
import org.elenchus.model.quantity.Quantity;

/**
 * How far a figure reaches. A rounded one stands for what is rounded to it; an estimate for a tenth more or less, too; a
 * minimum and a maximum have no other bound. One of which nothing is said counts as rounded if it is a share; if it ends in
 * three zeros it can be rounded, and how far that reaches depends on how it is read; else it is exact.
 */
enum Tolerance {

	/**
	 * As far as nobody sees a difference: for a two-hundredth. So far three digits reach that mean something, and a reader takes 381,000 and 381,026
	 * for one figure.
	 */
	NARROW(new BigDecimal("0.005")),
	/**
	 * As far as rounding can explain a difference: for a tenth. So much lies between the 30,000 and the 33,000 members of the same party, and an
	 * estimate reaches as far.
	 */
	WIDE(new BigDecimal("0.1"));

	private static final BigDecimal WITHOUT_BOUND = BigDecimal.TEN.pow(60);
	/** Just under the half: exactly the half is rounded to the next figure. */
	private static final BigDecimal HALF = new BigDecimal("0.499999");
	private static final BigDecimal TENTH = new BigDecimal("0.1");

	private static final int ROUND = -3;

	private final BigDecimal most;

	Tolerance(BigDecimal most) {
		this.most = most;
	}

	Interval<BigDecimal> of(Quantity quantity, Precision precision, boolean share) {
		BigDecimal below = reach(quantity.low(), precision, share);
		BigDecimal above = reach(quantity.high(), precision, share);
		return new Interval<>(precision == Precision.MAXIMUM ? WITHOUT_BOUND.negate() : quantity.low().subtract(below),
				precision == Precision.MINIMUM ? WITHOUT_BOUND : quantity.high().add(above));
	}

	private BigDecimal reach(BigDecimal figure, Precision precision, boolean share) {
		return switch (precision) {
		case ROUNDED -> rounding(figure, share);
		case ESTIMATE -> rounding(figure, share).max(figure.abs().multiply(TENTH));
		case UNSPECIFIED -> share ? rounding(figure, share) : unsaid(figure);
		default -> BigDecimal.ZERO;
		};
	}

	private BigDecimal unsaid(BigDecimal figure) {
		return figure.stripTrailingZeros().scale() <= ROUND ? rounding(figure, false).min(figure.abs().multiply(most)) : BigDecimal.ZERO;
	}

	/** Nearly half a unit of the last place that is not zero; of the last one written in a share or behind a decimal point. */
	private static BigDecimal rounding(BigDecimal figure, boolean share) {
		int scale = share || figure.scale() > 0 ? figure.scale() : figure.stripTrailingZeros().scale();
		return BigDecimal.ONE.scaleByPowerOfTen(-scale).multiply(HALF);
	}
}
