package org.elenchus.importer.apparatus;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.elenchus.model.Field;
import org.elenchus.model.Source;
import org.elenchus.model.archive.ArchiveReference;

/**
 * A work of the library, as far as notes tell it from others.
 *
 * @param key       the key of its card
 * @param persons   its authors and editors; of a part of a larger work that has authors, the editors are those of the larger one
 * @param titles    its title and its short title, those that it has
 * @param container the title of what it stands in, perhaps without words
 * @param years     the years in which it was published, four digits each
 * @param archive   the words of the archive's name; empty if it lies in none
 * @param place     its place in the archive
 */
record Work(String key, List<Person> persons, List<Title> titles, Title container, Set<String> years, List<String> archive,
		Optional<ArchiveReference> place) {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
	private static final Pattern SPAN = Pattern.compile("\\d(?:/|\\.\\.)\\d");
	/** No work comes out for longer. */
	private static final int LONGEST = 200;

	static Work of(Source card) {
		List<String> container = values(card, "container-title");
		boolean part = !container.isEmpty() && !card.getAuthors().isEmpty();
		List<Person> persons = Stream.of(card.getAuthors(), part ? List.<String>of() : values(card, "editor")).flatMap(Collection::stream)
				.map(Person::of).toList();
		List<Title> titles = Stream.concat(Stream.ofNullable(card.getTitle()), values(card, "title-short").stream()).map(Title::of)
				.filter(title -> !title.words().isEmpty()).distinct().toList();
		return new Work(card.getKey(), persons, titles, Title.of(String.join(" ", container)), years(card),
				Person.of(String.join(" ", values(card, "archive"))).words(), ArchiveReference.in(location(card)));
	}

	private static List<String> values(Source card, String name) {
		return card.getFields().stream().filter(field -> field.getName().equalsIgnoreCase(name)).map(Field::getValues)
				.flatMap(Collection::stream).toList();
	}

	private static String location(Source card) {
		return Stream.of("archive", "archive_location").map(name -> String.join(" ", values(card, name))).collect(Collectors.joining(", "));
	}

	private static Set<String> years(Source card) {
		Stream<String> dates = Stream.of(Stream.ofNullable(card.getYear()), values(card, "issued").stream(), values(card, "original-date").stream())
				.flatMap(all -> all);
		return dates.flatMap(Work::years).collect(Collectors.toUnmodifiableSet());
	}

	/** The years that a date names; of a work in several volumes, as in {@code 1969/1991}, those in between, too. */
	private static Stream<String> years(String date) {
		List<Integer> named = YEAR.matcher(date).results().map(MatchResult::group).map(Integer::valueOf).toList();
		boolean volumes = named.size() == 2 && SPAN.matcher(date).find() && Math.abs(named.getLast() - named.getFirst()) < LONGEST;
		IntStream all = volumes ? IntStream.rangeClosed(named.getFirst(), named.getLast()) : named.stream().mapToInt(Integer::intValue);
		return all.mapToObj("%04d"::formatted);
	}

	Set<String> families() {
		return persons.stream().map(Person::family).filter(family -> !family.isEmpty()).collect(Collectors.toCollection(HashSet::new));
	}

	/** Whether a word belongs to the name of one of its authors or editors. */
	boolean isNamed(String word) {
		return persons.stream().anyMatch(person -> person.words().contains(word));
	}

	/** Whether a word stands in its title or in a name of its authors and editors. */
	boolean has(String word) {
		return isNamed(word) || titles.stream().anyMatch(title -> title.words().contains(word));
	}

	/** Whether its card says that it was published in another year than one of these. */
	boolean contradicts(Collection<String> years) {
		return !this.years.isEmpty() && !years.isEmpty() && years.stream().noneMatch(this.years::contains);
	}
}
