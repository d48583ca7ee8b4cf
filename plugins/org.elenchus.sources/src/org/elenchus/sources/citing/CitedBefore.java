package org.elenchus.sources.citing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sources that notes cite, one after the other: what <i>ibid.</i> and <i>op. cit.</i> can stand for. */
public final class CitedBefore {

	/** Where two could be meant nobody can tell which; a few more show between which. */
	private static final int MOST = 10;

	private final Map<String, Set<String>> byAuthor = new HashMap<>();
	private Set<String> noteBefore = new LinkedHashSet<>();
	private final List<String> cited = new ArrayList<>();

	/** Goes on with the next note. */
	public void nextNote() {
		noteBefore = new LinkedHashSet<>();
		cited.forEach(source -> add(noteBefore, source));
		cited.clear();
	}

	/** The source that is cited next, and the family names of its authors. */
	public void cite(String source, Collection<String> authors) {
		cited.add(source);
		authors.forEach(author -> add(byAuthor.computeIfAbsent(author, name -> new LinkedHashSet<>()), source));
	}

	private static void add(Set<String> works, String source) {
		if (works.size() < MOST) {
			works.add(source);
		}
	}

	/** The last source of this note, or those of the note before, ten at most: where it is one, <i>ibid.</i> stands for it. */
	public Set<String> previous() {
		return cited.isEmpty() ? noteBefore : Set.of(cited.getLast());
	}

	/** The sources so far by these authors, ten of each at most: where it is one, <i>op. cit.</i> behind their names stands for it. */
	public Set<String> earlier(Collection<String> authors) {
		Set<String> works = new LinkedHashSet<>();
		authors.forEach(author -> works.addAll(byAuthor.getOrDefault(author, Set.of())));
		return works;
	}

	/** The only one of several; empty if there is none, or more. */
	public static Optional<String> only(Set<String> sources) {
		return sources.size() == 1 ? Optional.of(sources.iterator().next()) : Optional.empty();
	}
}
