package org.elenchus.rules.conflict;

import java.math.BigDecimal;

import org.elenchus.model.Precision;
import org.elenchus.model.quantity.Quantity;

/**
 * How far a figure reaches. A rounded one stands for what is rounded to it; an estimate for a tenth more or less, too; a
 * minimum and a maximum have no other bound. One of which nothing is said counts as rounded if it ends in three zeros or
 * is a share, and else as exact.
 */
final class Tolerance {

	private static final BigDecimal WITHOUT_BOUND = BigDecimal.TEN.pow(60);
	/** Just under the half: exactly the half is rounded to the next figure. */
	private static final BigDecimal HALF = new BigDecimal("0.499999");
	private static final BigDecimal TENTH = new BigDecimal("0.1");
	private static final int ROUND = -3;

	private Tolerance() {
	}

	static Interval<BigDecimal> of(Quantity quantity, Precision precision, boolean share) {
		BigDecimal below = reach(quantity.low(), precision, share);
		BigDecimal above = reach(quantity.high(), precision, share);
		return new Interval<>(precision == Precision.MAXIMUM ? WITHOUT_BOUND.negate() : quantity.low().subtract(below),
				precision == Precision.MINIMUM ? WITHOUT_BOUND : quantity.high().add(above));
	}

	private static BigDecimal reach(BigDecimal figure, Precision precision, boolean share) {
		return switch (precision) {
		case ROUNDED -> rounding(figure, share);
		case ESTIMATE -> rounding(figure, share).max(figure.abs().multiply(TENTH));
		case UNSPECIFIED -> share || isRound(figure) ? rounding(figure, share) : BigDecimal.ZERO;
		default -> BigDecimal.ZERO;
		};
	}

	private static boolean isRound(BigDecimal figure) {
		return figure.stripTrailingZeros().scale() <= ROUND;
	}

	/** Nearly half a unit of the last place that is not zero; of the last one written in a share or behind a decimal point. */
	private static BigDecimal rounding(BigDecimal figure, boolean share) {
		int scale = share || figure.scale() > 0 ? figure.scale() : figure.stripTrailingZeros().scale();
		return BigDecimal.ONE.scaleByPowerOfTen(-scale).multiply(HALF);
	}
}
