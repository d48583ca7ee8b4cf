package org.elenchus.rules.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted in a chapter, an edition or a project.
 *
 * @param claims     the claims
 * @param sourced    those that some source supports
 * @param primary    those that some primary source supports
 * @param contested  those that are called contested
 * @param countered  those of which the project knows another view
 * @param unanswered those that are contested and have no other view
 * @param grades     how often each grade was given, to claims in the text and to citations
 * @param ungraded   the citations without a grade
 * @param schools    how often each school is cited, by its key; a citation counts for every school of its source
 * @param unschooled the citations whose source belongs to no known school
 * @param doubts     the doubts by their age; each age occurs
 */
public record Tally(int claims, int sourced, int primary, int contested, int countered, int unanswered,
		SortedMap<String, Integer> grades, int ungraded, SortedMap<String, Integer> schools, int unschooled,
		Map<Age, Integer> doubts) {

	static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, new TreeMap<>(), 0, new TreeMap<>(), 0, Map.of());

	public Tally {
		grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
		schools = Collections.unmodifiableSortedMap(new TreeMap<>(schools));
		Map<Age, Integer> ages = new EnumMap<>(Age.class);
		for (Age age : Age.values()) {
			ages.put(age, doubts.getOrDefault(age, 0));
		}
		doubts = Collections.unmodifiableMap(ages);
	}

	Tally plus(Tally other) {
		return new Tally(claims + other.claims, sourced + other.sourced, primary + other.primary,
				contested + other.contested, countered + other.countered, unanswered + other.unanswered,
				sum(grades, other.grades), ungraded + other.ungraded, sum(schools, other.schools),
				unschooled + other.unschooled, sum(doubts, other.doubts));
	}

	private static <K> SortedMap<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
		SortedMap<K, Integer> sum = new TreeMap<>(one);
		other.forEach((key, number) -> sum.merge(key, number, Integer::sum));
		return sum;
	}
}
