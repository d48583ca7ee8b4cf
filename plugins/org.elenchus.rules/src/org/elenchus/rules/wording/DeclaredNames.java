package org.elenchus.rules.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.model.Name;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.text.TextRange;
import org.elenchus.sources.citing.FamilyName;

/** The names that a project's cards declare, found in the author's words by family name: the last word of each spelling. */
public final class DeclaredNames {

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['’-]\\p{L}[\\p{L}\\p{M}]*+)*+");
	private static final int SHORTEST = 3;

	/** The names that a project declares. */
	public static final Overview<Names, DeclaredNames> OVERVIEW = new Overview<>(Names.class, DeclaredNames.class, Names::of, DeclaredNames::new);

	/** Empty for a spelling that several cards have. */
	private final Map<String, Optional<Person>> bySpelling = new HashMap<>();

	/** Those whom an edition's cards name. */
	public record Names(List<Person> persons) implements Contribution {

		static Names of(Edition edition) {
			List<Name> cards = edition.cards(Name.class);
			return new Names(IntStream.range(0, cards.size()).mapToObj(i -> Person.of(edition.location(), i, cards.get(i))).toList());
		}
	}

	/**
	 * Somebody whom a card names.
	 *
	 * @param location the file in which the card stands
	 * @param number   the number of the card among those of its kind in that file, from 0
	 * @param form     the family name in the form that the card gives first; empty if it gives none
	 * @param variants the family names in its other forms
	 */
	public record Person(String location, int number, String form, List<String> variants) implements Serializable {

		static Person of(String location, int number, Name card) {
			return new Person(location, number, card.getForm() == null ? "" : FamilyName.of(card.getForm()),
					card.getVariants().stream().map(FamilyName::of).toList());
		}

		/** Whether a family name is one of his. */
		public boolean isCalled(String family) {
			return form.equals(family) || variants.contains(family);
		}

		Stream<String> spellings() {
			return Stream.concat(Stream.of(form), variants.stream()).filter(spelling -> spelling.length() >= SHORTEST).distinct();
		}
	}

	/** A name in the author's words. */
	public record Occurrence(Person name, String spelling, TextRange place) {
	}

	private DeclaredNames(List<Names> parts) {
		parts.stream().flatMap(part -> part.persons.stream()).forEach(person -> person.spellings()
				.forEach(spelling -> bySpelling.merge(spelling, Optional.of(person),
						(one, other) -> one.equals(other) ? one : Optional.empty())));
	}

	/** Whether the project declares none. */
	public boolean isEmpty() {
		return bySpelling.isEmpty();
	}

	/** Whose family name a spelling is; empty if no card has it, or several have. */
	Optional<Person> of(String spelling) {
		return bySpelling.getOrDefault(spelling, Optional.empty());
	}

	/** The words of a text that can be names: those with a capital, without what a genitive has behind them. Other words are many, and not looked at. */
	static Set<String> capitalised(String text) {
		Set<String> found = new HashSet<>();
		Matcher word = WORD.matcher(text);
		for (int i = 0; i < text.length(); i++) {
			if (Character.isUpperCase(text.charAt(i)) && (i == 0 || !isOfWord(text.charAt(i - 1))) && word.region(i, text.length()).lookingAt()) {
				found.add(withoutGenitive(word.group()));
				i = word.end() - 1;
			}
		}
		found.removeIf(name -> name.length() < SHORTEST);
		return found;
	}

	private static String withoutGenitive(String word) {
		int mark = word.length() - (word.endsWith("s") ? 2 : 1);
		return mark >= 0 && isApostrophe(word.charAt(mark)) ? word.substring(0, mark) : word;
	}

	private static boolean isApostrophe(char c) {
		return c == '\'' || c == '’';
	}

	private static boolean isOfWord(char c) {
		return Character.isLetter(c) || c == '-' || isApostrophe(c);
	}

	/** The names that some words say, in their order. */
	public List<Occurrence> in(Item.Words words) {
		return in(words.text(), words.start());
	}

	/** The names that a text says, in its order; {@code start} is its place in the file. */
	public List<Occurrence> in(String text, int start) {
		List<Occurrence> found = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		while (!bySpelling.isEmpty() && word.find()) {
			String spelling = bySpelling.containsKey(word.group()) ? word.group() : withoutGenitive(word.group());
			int from = start + word.start();
			bySpelling.getOrDefault(spelling, Optional.empty())
					.ifPresent(name -> found.add(new Occurrence(name, spelling, new TextRange(from, from + spelling.length()))));
		}
		return found;
	}
}
