package org.elenchus.export.reading.words;

import java.math.BigDecimal;
import java.text.NumberFormat;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.Precision;
import org.elenchus.model.quantity.Quantity;

/** Writes the figure of a claim in a sentence: its digits in groups, its unit, and how exactly it is meant. */
public final class FigureText {

	private FigureText() {
	}

	/** @param card a card with a value */
	public static String of(ClaimCard card, EditionLabels labels) {
		String figure = Quantity.of(card.getValue()).map(quantity -> of(quantity, labels)).orElse(card.getValue());
		String unit = card.getUnit() == null ? "" : " " + card.getUnit();
		String precision = card.getPrecision() == Precision.UNSPECIFIED ? "" : " (" + labels.text(card.getPrecision()) + ")";
		return figure + unit + precision;
	}

	private static String of(Quantity quantity, EditionLabels labels) {
		String low = of(quantity.low(), labels);
		String range = quantity.low().equals(quantity.high()) ? low : low + "–" + of(quantity.high(), labels);
		return quantity.percent() ? range + "%" : range;
	}

	/** With as many decimals as were written. */
	private static String of(BigDecimal number, EditionLabels labels) {
		NumberFormat format = NumberFormat.getNumberInstance(labels.locale());
		format.setMinimumFractionDigits(number.scale());
		format.setMaximumFractionDigits(number.scale());
		return format.format(number);
	}
}
