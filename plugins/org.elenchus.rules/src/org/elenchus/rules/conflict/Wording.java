package org.elenchus.rules.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What of a claim's words must be the same in every text, in whatever words: its numbers, whether it denies, whether it
 * keeps a reserve. Understood is every language that has a list of such words.
 *
 * @param numbers the numbers, in digits, without separators
 * @param denies  whether there is a negation
 * @param hedged  whether there is a reserve
 */
record Wording(Set<String> numbers, boolean denies, boolean hedged) {

	private static final Terms TERMS = Terms.read("wording");
	private static final Pattern NEGATION = TERMS.anyOf("negation");
	private static final Pattern UNTURNED = TERMS.anyOf("unturned");
	private static final Pattern MODALITY = TERMS.anyOf("modality");
	private static final Map<String, String> NUMBERS = numberWords();
	/** Digits in groups of three, or digits with, perhaps, a decimal point or comma; or letters. */
	static final Pattern NUMBER = Pattern
			.compile("\\d{1,3}(?:[.,\\u00A0\\u202F ]\\d{3}){1,9}(?!\\d)|\\d+(?:[.,]\\d+)?|\\p{L}+");
	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,\\u00A0\\u202F ]\\d{3}){1,9}");

	private static final Predicate<String> YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d").asMatchPredicate();

	static Wording of(String words) {
		String turned = UNTURNED.matcher(words).replaceAll(" ");
		return new Wording(numbers(words), NEGATION.matcher(turned).find(), MODALITY.matcher(words).find());
	}

	private static Set<String> numbers(String words) {
		Set<String> numbers = new HashSet<>();
		NUMBER.matcher(words).results().map(found -> number(found.group())).filter(number -> !number.isEmpty())
				.forEach(numbers::add);
		return Set.copyOf(numbers);
	}

	/** A number in digits without separators, of digits or a word; empty if the word is no number. */
	static String number(String found) {
		if (Character.isLetter(found.codePointAt(0))) {
			return NUMBERS.getOrDefault(found.toLowerCase(Locale.ROOT), "");
		}
		return GROUPED.matcher(found).matches() ? found.replaceAll("[^0-9]", "") : found.replace(',', '.');
	}

	private static Map<String, String> numberWords() {
		Terms terms = Terms.read("number-words");
		Map<String, String> words = new HashMap<>();
		terms.names().forEach(number -> terms.of(number).forEach(word -> words.put(word, number)));
		return words;
	}

	/** Whether two wordings have different years, or different other numbers, and none in common. */
	boolean hasOtherNumbers(Wording other) {
		return areOthers(numbers, other.numbers, YEAR) || areOthers(numbers, other.numbers, YEAR.negate());
	}

	private static boolean areOthers(Set<String> some, Set<String> others, Predicate<String> sort) {
		return others.stream().anyMatch(sort) && some.stream().anyMatch(sort) && some.stream().filter(sort).noneMatch(others::contains);
	}

	/** In what two wordings of one claim differ: {@code numbers}, {@code negation}, {@code modality}. A shorter one can leave numbers out. */
	List<String> differences(Wording other) {
		List<String> found = new ArrayList<>();
		if (!numbers.containsAll(other.numbers) && !other.numbers.containsAll(numbers)) {
			found.add("numbers");
		}
		if (denies != other.denies) {
			found.add("negation");
		}
		if (hedged != other.hedged) {
			found.add("modality");
		}
		return found;
	}
}
