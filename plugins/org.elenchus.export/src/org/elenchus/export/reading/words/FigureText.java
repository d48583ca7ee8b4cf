package org.elenchus.export.reading.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.stream.Collectors;

import org.elenchus.model.Amount;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.Precision;
import org.elenchus.model.quantity.Quantity;

/** Writes the figure of a claim in a sentence: its digits in groups, its unit, and how exactly it is meant. */
public final class FigureText {

	private FigureText() {
	}

	/** @param card a card with at least one figure */
	public static String of(ClaimCard card, EditionLabels labels) {
		return card.getAmounts().stream().map(amount -> of(amount, labels)).collect(Collectors.joining("; ")) + precision(card, labels);
	}

	private static String of(Amount amount, EditionLabels labels) {
		String figure = Quantity.of(amount.getValue()).map(quantity -> of(quantity, labels)).orElse(amount.getValue());
		String unit = amount.getUnit() == null ? "" : " " + amount.getUnit();
		String apart = amount.getPeriod() != null ? DateText.of(amount.getPeriod(), labels) : amount.getScope();
		return figure + unit + (apart == null ? "" : " (" + apart + ")");
	}

	private static String precision(ClaimCard card, EditionLabels labels) {
		return card.getPrecision() == Precision.UNSPECIFIED ? "" : " (" + labels.text(card.getPrecision()) + ")";
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
