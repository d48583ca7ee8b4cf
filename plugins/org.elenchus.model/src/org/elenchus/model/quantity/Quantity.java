package org.elenchus.model.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure or a range of figures.
 *
 * @param low     the lower bound
 * @param high    the upper bound; the lower one again if it is one figure
 * @param percent whether a per cent sign stands behind it
 */
public record Quantity(BigDecimal low, BigDecimal high, boolean percent) implements Serializable {

	private static final String NUMBER = "(-?\\d{1,40}(?:\\.\\d{1,40})?)";
	private static final Pattern FIGURES = Pattern.compile(NUMBER + "(?:\\.\\." + NUMBER + ")?\\s*(%)?");
	/** A full stop before three digits is a decimal point to some and a thousands separator to others. */
	private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

	/**
	 * Reads digits with, perhaps, a decimal point, or two such figures with {@code ..} between them. There are no
	 * thousands separators; {@code 381.026} is not read, because it means two things.
	 */
	public static Optional<Quantity> of(String text) {
		Matcher figures = FIGURES.matcher(text.strip());
		if (!figures.matches()) {
			return Optional.empty();
		}
		String low = figures.group(1);
		String high = figures.group(2) == null ? low : figures.group(2);
		boolean clear = !AMBIGUOUS.matcher(low).matches() && !AMBIGUOUS.matcher(high).matches();
		Quantity quantity = new Quantity(new BigDecimal(low), new BigDecimal(high), figures.group(3) != null);
		return clear && quantity.low.compareTo(quantity.high) <= 0 ? Optional.of(quantity) : Optional.empty();
	}
}
