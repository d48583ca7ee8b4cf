package org.elenchus.rules.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.elenchus.model.Source;

/** From whom a source has what it tells, in the end. */
public final class Roots {

	/** Further roots of one source than these are no tradition that anybody could judge. */
	private static final int MOST = 100;

	private Roots() {
	}

	/**
	 * The sources to which {@code basedOn} leads, as far as each leaves something open. A source which nobody knows says
	 * nothing and is a root; where there are too many, it is the source itself that does.
	 *
	 * @param open whether a source says nothing of what is asked, so that those count on which it is based
	 */
	public static List<Source> of(Source source, Predicate<Source> open) {
		List<Source> roots = new ArrayList<>();
		Set<Source> seen = new HashSet<>(Set.of(source));
		Deque<Source> next = new ArrayDeque<>(List.of(source));
		while (!next.isEmpty() && seen.size() <= MOST) {
			Source one = next.poll();
			List<Source> bases = open.test(one) ? one.getBasedOn() : List.of();
			if (bases.isEmpty()) {
				roots.add(one);
			} else {
				bases.stream().filter(seen::add).forEach(next::add);
			}
		}
		return roots.isEmpty() || !next.isEmpty() ? List.of(source) : roots;
	}
}
