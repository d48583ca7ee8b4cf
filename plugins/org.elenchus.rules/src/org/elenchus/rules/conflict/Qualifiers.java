package org.elenchus.rules.conflict;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.Precision;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.quantity.Quantity;
import org.elenchus.model.text.TextRange;

/** What the words before a number say of it: that it is the least or the most, about so many, or a part of what was counted. */
final class Qualifiers {

	private static final Terms TERMS = Terms.read("figure-qualifiers");
	private static final Pattern PART = TERMS.anyOf("part");
	private static final Map<Precision, Pattern> BEFORE_NUMBERS = beforeNumbers();
	/** Where a claim's words begin behind such words, the markup that opens it stands between. */
	private static final Pattern PART_BEFORE_CLAIM = Pattern.compile(PART.pattern() + "\\s+\\{[^{}|]*\\|\\s*$", PART.flags());
	/** So much of the text before a claim is looked at. */
	private static final int BEFORE = 100;

	private Qualifiers() {
	}

	private static Map<Precision, Pattern> beforeNumbers() {
		Map<Precision, Pattern> patterns = new EnumMap<>(Precision.class);
		for (Precision precision : new Precision[] { Precision.MINIMUM, Precision.MAXIMUM, Precision.ESTIMATE }) {
			String words = TERMS.alternatives(precision.getLiteral().toLowerCase(Locale.ROOT));
			patterns.put(precision, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")\\s*(" + Wording.NUMBER.pattern() + ")", PART.flags()));
		}
		return patterns;
	}

	/** How exactly a claim's words mean a figure: unspecified where they say nothing of it. */
	static Precision of(String words, Quantity quantity) {
		return BEFORE_NUMBERS.entrySet().stream()
				.filter(entry -> entry.getValue().matcher(words).results().anyMatch(found -> isFigure(found.group(1), quantity)))
				.map(Map.Entry::getKey).findFirst().orElse(Precision.UNSPECIFIED);
	}

	/** “4.5 million” is 4500000: the digits that mean something are the same. */
	private static boolean isFigure(String word, Quantity quantity) {
		String number = Wording.number(word);
		return !number.isEmpty() && digits(new BigDecimal(number)).equals(digits(quantity.low()));
	}

	private static BigInteger digits(BigDecimal figure) {
		return figure.stripTrailingZeros().unscaledValue();
	}

	/** Whether a claim's words, or those before them in the text, say that a figure counts a part of what was counted before. */
	static boolean sayPart(String text, Claim claim, Quantity quantity) {
		return isBehindPart(claim.words(), quantity) || claim.parts().stream().findFirst().filter(first -> opensBehindPart(text, first)).isPresent();
	}

	private static boolean isBehindPart(String words, Quantity quantity) {
		Matcher part = PART.matcher(words);
		return part.find() && names(words.substring(part.end()), quantity) && !names(words.substring(0, part.start()), quantity);
	}

	private static boolean names(String words, Quantity quantity) {
		return Wording.NUMBER.matcher(words).results().anyMatch(found -> isFigure(found.group(), quantity));
	}

	private static boolean opensBehindPart(String text, TextRange words) {
		return PART_BEFORE_CLAIM.matcher(text.substring(Math.max(0, words.start() - BEFORE), words.start())).find();
	}
}
