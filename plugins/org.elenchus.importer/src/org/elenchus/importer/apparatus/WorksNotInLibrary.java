package org.elenchus.importer.apparatus;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works that notes cite and the library does not have: a short title could be that of one of them. */
final class WorksNotInLibrary {

	/** Of an author with so many works that are not known, short titles say nothing. */
	private static final int MOST = 20;

	private final Map<String, Set<Set<String>>> byName = new HashMap<>();

	/** A work by one of these names, and the words by which it could be known. */
	void add(Collection<String> names, Set<String> words) {
		if (!words.isEmpty()) {
			names.forEach(name -> add(byName.computeIfAbsent(name, one -> new LinkedHashSet<>()), words));
		}
	}

	private static void add(Set<Set<String>> works, Set<String> words) {
		if (works.size() < MOST) {
			works.add(words);
		}
	}

	/** Whether all words of a title could be those of a work by that author. */
	boolean couldBe(String author, List<String> title) {
		Set<Set<String>> works = byName.getOrDefault(author, Set.of());
		return works.size() >= MOST || works.stream().anyMatch(words -> words.containsAll(title));
	}
}
