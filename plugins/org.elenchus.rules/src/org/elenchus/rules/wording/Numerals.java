package org.elenchus.rules.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as a language writes them: 12,000.5 in English, 12.000,5 in Dutch. */
public final class Numerals {

	/** A figure of the markup's, which knows no sign between thousands; longer ones than these it does not read. */
	private static final Pattern FIGURE = Pattern.compile("(?<!\\d)\\d{1,40}(?:\\.\\d{1,40})?(?!\\d)");
	private static final String RANGE = "..";

	private Numerals() {
	}

	/** A number, with all its decimals. */
	public static String of(BigDecimal number, Locale language) {
		NumberFormat format = NumberFormat.getNumberInstance(language);
		format.setMinimumFractionDigits(Math.max(0, number.scale()));
		format.setMaximumFractionDigits(Math.max(0, number.scale()));
		return format.format(number);
	}

	/** Two numbers between which another one lies; one number where they are equal. */
	public static String of(BigDecimal low, BigDecimal high, Locale language) {
		return low.compareTo(high) == 0 ? of(low, language) : of(low, language) + '–' + of(high, language);
	}

	/** A figure as a card has it, {@code 5000..6500} or {@code 1.5 %}. */
	public static String in(String figure, Locale language) {
		return FIGURE.matcher(figure).replaceAll(found -> Matcher.quoteReplacement(of(new BigDecimal(found.group()), language))).replace(RANGE, "–");
	}

	/** The same with its unit, which is cut where it is long. */
	public static String in(String figure, String unit, Locale language) {
		return Wording.brief(in(figure, language) + ' ' + unit);
	}
}
