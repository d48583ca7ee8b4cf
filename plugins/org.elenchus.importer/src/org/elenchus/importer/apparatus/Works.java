package org.elenchus.importer.apparatus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Source;

/** The works of a library, found by what notes say of them. */
public final class Works {

	/** No works. */
	public static final Works NONE = new Works(List.of());

	/** Where more fit, nobody can tell which is meant: they are as good as none. */
	private static final int MOST = 100;

	private final Map<String, Work> byKey = new LinkedHashMap<>();
	private final Map<String, List<Work>> byFamily = new HashMap<>();
	private final Map<String, List<Work>> byYear = new HashMap<>();
	private final Map<String, List<TitleWord>> byTitle = new HashMap<>();
	private final Map<String, List<Work>> byOpening = new HashMap<>();
	private final Map<String, List<Work>> byArchive = new HashMap<>();

	/** A word of a work's title. */
	record TitleWord(Work work, Title title, int position) {
	}

	private Works(Collection<Work> works) {
		works.forEach(work -> byKey.put(work.key(), work));
		works.forEach(this::add);
	}

	/** The works that cards describe. A key that means several works means none. */
	public static Works of(Collection<Source> cards) {
		Map<String, Optional<Work>> works = new LinkedHashMap<>();
		cards.stream().filter(card -> card.getKey() != null).map(Work::of)
				.forEach(work -> works.merge(work.key(), Optional.of(work), (one, other) -> one.equals(other) ? one : Optional.empty()));
		return new Works(works.values().stream().flatMap(Optional::stream).toList());
	}

	private void add(Work work) {
		for (String family : work.families()) {
			add(byFamily, family, work);
			work.years().forEach(year -> add(byYear, both(family, year), work));
			work.titles().forEach(title -> addTitle(family, work, title));
		}
		work.titles().stream().filter(title -> title.words().size() > 1)
				.forEach(title -> add(byOpening, both(title.words().get(0), title.words().get(1)), work));
		if (!work.archive().isEmpty()) {
			add(byArchive, work.archive().getFirst(), work);
		}
	}

	private void addTitle(String family, Work work, Title title) {
		for (int i = 0; i < title.words().size(); i++) {
			add(byTitle, both(family, title.words().get(i)), new TitleWord(work, title, i));
		}
	}

	private static <T> void add(Map<String, List<T>> index, String name, T value) {
		List<T> values = index.computeIfAbsent(name, one -> new ArrayList<>());
		if (values.size() <= MOST) {
			values.add(value);
		}
	}

	private static String both(String family, String word) {
		return family + '\n' + word;
	}

	/** Whether there are none. */
	public boolean isEmpty() {
		return byKey.isEmpty();
	}

	/** The work with this key; null if there is none. */
	Work get(String key) {
		return byKey.get(key);
	}

	/** The works by an author or editor of this family name, a hundred or so at most. */
	List<Work> by(String family) {
		return byFamily.getOrDefault(family, List.of());
	}

	/** Those of them that were published in that year; a hundred or so at most. */
	List<Work> by(String family, String year) {
		return byYear.getOrDefault(both(family, year), List.of());
	}

	/** Where that word stands in titles of theirs; nowhere if it stands in more than a hundred. */
	List<TitleWord> titled(String family, String word) {
		List<TitleWord> found = byTitle.getOrDefault(both(family, word), List.of());
		return found.size() > MOST ? List.of() : found;
	}

	/** The works with a title that starts with these two words, a hundred or so at most. */
	List<Work> opened(String first, String second) {
		return byOpening.getOrDefault(both(first, second), List.of());
	}

	/** The works in archives whose name starts with that word. */
	List<Work> inArchive(String word) {
		return byArchive.getOrDefault(word, List.of());
	}
}
