package org.elenchus.rules.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;

/** Finds keys that nothing in a project has; none is given twice. */
public final class FreeKeys {

	private static final int LETTERS = 26;

	private final Set<String> taken = new HashSet<>();
	/** How many keys like one have been tried. */
	private final Map<String, Integer> tried = new HashMap<>();

	private FreeKeys() {
	}

	/** The keys that are free in a project. */
	public static FreeKeys in(Project project) {
		FreeKeys free = new FreeKeys();
		project.editions().stream().flatMap(FreeKeys::keys).filter(Objects::nonNull).forEach(free.taken::add);
		return free;
	}

	private static Stream<String> keys(Edition edition) {
		return Stream.concat(edition.cards().stream().map(Keyed::getKey), edition.claims().stream().map(Claim::key));
	}

	/** A free key like {@code key}: with a letter behind it ({@code lenoe2010a}), or a number when the letters are used up. */
	public String like(String key) {
		String free;
		do {
			int number = tried.merge(key, 1, Integer::sum);
			free = key + (number <= LETTERS ? String.valueOf((char) ('a' + number - 1)) : "-" + number);
		} while (!taken.add(free));
		return free;
	}
}
