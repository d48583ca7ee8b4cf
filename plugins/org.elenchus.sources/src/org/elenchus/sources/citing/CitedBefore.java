package org.elenchus.sources.citing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedSet;

/** The sources that notes cite, one after the other: what <i>ibid.</i> and <i>op. cit.</i> can stand for. */
public final class CitedBefore {

	private final Map<String, Set<String>> byAuthor = new HashMap<>();
	private SequencedSet<String> noteBefore = new LinkedHashSet<>();
	private final List<String> cited = new ArrayList<>();

	/** Goes on with the next note. */
	public void nextNote() {
		noteBefore = new LinkedHashSet<>(cited);
		cited.clear();
	}

	/** The source that is cited next, and the family names of its authors. */
	public void cite(String source, Collection<String> authors) {
		cited.add(source);
		authors.forEach(author -> byAuthor.computeIfAbsent(author, name -> new LinkedHashSet<>()).add(source));
	}

	/** The last source of this note, or the only one of the note before. */
	public Optional<String> previous() {
		if (!cited.isEmpty()) {
			return Optional.of(cited.getLast());
		}
		return noteBefore.size() == 1 ? Optional.of(noteBefore.getFirst()) : Optional.empty();
	}

	/** The only source so far by one of these authors. */
	public Optional<String> earlier(Collection<String> authors) {
		SequencedSet<String> works = new LinkedHashSet<>();
		authors.forEach(author -> works.addAll(byAuthor.getOrDefault(author, Set.of())));
		return works.size() == 1 ? Optional.of(works.getFirst()) : Optional.empty();
	}
}
