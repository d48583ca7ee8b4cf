package org.elenchus.rules.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Item;
import org.elenchus.model.project.Conclusion;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.rules.wording.DeclaredNames.Person;

/**
 * How the editions of a project spell the names that its cards declare. The spelling that most editions have counts; of two that as many have the
 * form on the card, else the first.
 */
public final class Spellings {

	private static final Overview<Used, AllUsed> OVERVIEW = new Overview<>(Used.class, AllUsed.class, Used::of, AllUsed::new);

	/** The spellings of a project. */
	public static final Conclusion<Spellings> CONCLUSION = Conclusion.of(Spellings.class,
			known -> new Spellings(known.overview(OVERVIEW), known.overview(DeclaredNames.OVERVIEW)), OVERVIEW, DeclaredNames.OVERVIEW);

	/**
	 * The words of an edition that can be names: those with a capital, without a genitive's ending. Which of them are, the cards of other files
	 * can say.
	 */
	private record Used(String location, Set<String> words) implements Contribution {

		static Used of(Edition edition) {
			Set<String> words = new HashSet<>();
			OwnWords.of(edition).map(Item.Words::text).map(DeclaredNames::capitalised).forEach(words::addAll);
			return new Used(edition.location(), Set.copyOf(words));
		}
	}

	/** The words of all editions. */
	private record AllUsed(List<Used> editions) {
	}

	/**
	 * A spelling of which other editions have another one.
	 *
	 * @param person   whose name it is
	 * @param spelling the spelling
	 * @param usual    the other one
	 * @param location an edition that has that
	 */
	public record Odd(Person person, String spelling, String usual, String location) {
	}

	private final Map<String, List<Odd>> byLocation = new HashMap<>();

	private Spellings(AllUsed used, DeclaredNames names) {
		Map<Person, Map<String, List<String>>> spellings = new LinkedHashMap<>();
		for (Used edition : names.isEmpty() ? List.<Used>of() : used.editions) {
			edition.words.forEach(word -> names.of(word).ifPresent(person -> spellings.computeIfAbsent(person, one -> new LinkedHashMap<>())
					.computeIfAbsent(word, one -> new ArrayList<>()).add(edition.location)));
		}
		spellings.forEach((person, places) -> odd(person, places).forEach(odd -> byLocation.computeIfAbsent(odd.where, place -> new ArrayList<>()).add(odd.what)));
	}

	private record Placed(String where, Odd what) {
	}

	/** Where a text itself has two spellings, that is told there. */
	private static Stream<Placed> odd(Person person, Map<String, List<String>> places) {
		String usual = places.entrySet().stream().max(Comparator.comparing((Map.Entry<String, List<String>> entry) -> entry.getValue().size())
				.thenComparing(entry -> entry.getKey().equals(person.form())).thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
		Set<String> mixed = new HashSet<>();
		Set<String> seen = new HashSet<>();
		places.values().forEach(editions -> editions.stream().filter(edition -> !seen.add(edition)).forEach(mixed::add));
		return places.entrySet().stream().filter(entry -> !entry.getKey().equals(usual) && entry.getValue().stream().noneMatch(mixed::contains))
				.map(entry -> new Placed(entry.getValue().getFirst(), new Odd(person, entry.getKey(), usual, places.get(usual).getFirst())));
	}

	/** The spellings of an edition to which others are told: for each such spelling in a project the first edition that has it. */
	public List<Odd> in(String location) {
		return byLocation.getOrDefault(location, List.of());
	}
}
