package org.elenchus.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;
import org.elenchus.testing.Expectation;
import org.elenchus.testing.Expectation.Place;

/** Reads texts as editions, and compares what they say with marks in the text. */
public final class Editions {

	private static final Comparator<Place> ORDER = Comparator.comparing(Place::range).thenComparing(Place::rule);

	private Editions() {
	}

	/** Reads one text. */
	public static Edition read(String text) {
		return readAll(text).get(0);
	}

	/** Reads texts that belong to one project. */
	public static List<Edition> readAll(String... texts) {
		MarkupProject project = Markup.get().project();
		for (int i = 0; i < texts.length; i++) {
			project.put(i + ".elx", texts[i]);
		}
		return project.editions();
	}

	/** Checks that a text is broken exactly where marks such as {@code ‹unclosed|{x|›} or carets say so. */
	public static void checkProblems(String... marked) {
		List<Expectation> expected = Stream.of(marked).map(Expectation::read).toList();
		List<Edition> editions = readAll(expected.stream().map(Expectation::text).toArray(String[]::new));
		for (int i = 0; i < marked.length; i++) {
			assertEquals(expected.get(i).toString(), problems(editions.get(i)).toString());
		}
	}

	private static Expectation problems(Edition edition) {
		return places(edition, edition.problems().stream().map(problem -> new Place(name(problem), problem.range())));
	}

	private static String name(Problem problem) {
		return problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Checks that the words between marks such as {@code ‹key|words›} are the claims' parts, and that nothing is broken. */
	public static void checkParts(String marked) {
		Expectation expected = Expectation.read(marked);
		Edition edition = read(expected.text());
		assertEquals(expected.toString(), places(edition, edition.claims().stream()
				.flatMap(claim -> claim.parts().stream().map(part -> new Place(claim.key(), part)))).toString());
		assertEquals(List.of(), edition.problems());
	}

	private static Expectation places(Edition edition, Stream<Place> places) {
		return new Expectation(edition.text(), places.sorted(ORDER).toList());
	}
}
