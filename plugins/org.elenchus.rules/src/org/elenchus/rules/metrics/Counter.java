package org.elenchus.rules.metrics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.elenchus.model.Rating;
import org.elenchus.model.School;
import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;

/** Counts what stands in one chapter. */
final class Counter {

	private final SortedMap<String, Integer> grades = new TreeMap<>();
	private final SortedMap<String, Integer> schools = new TreeMap<>();
	private final Map<Age, Integer> doubts = new EnumMap<>(Age.class);
	private int claims;
	private int sourced;
	private int primary;
	private int contested;
	private int countered;
	private int unanswered;
	private int ungraded;
	private int unschooled;

	void add(Claim claim, boolean hasCounterView) {
		List<Evidence> supports = claim.supports();
		claims++;
		sourced += one(!supports.isEmpty());
		primary += one(supports.stream().anyMatch(evidence -> evidence.kind() == SourceKind.PRIMARY));
		contested += one(claim.contested());
		countered += one(hasCounterView);
		unanswered += one(claim.contested() && !hasCounterView);
		claim.ratings().forEach(this::addGrade);
	}

	void add(Evidence evidence) {
		List<String> given = evidence.citation().getRatings().stream().map(Rating::getCode).filter(code -> code != null).toList();
		given.forEach(this::addGrade);
		ungraded += one(given.isEmpty());
		List<String> known = schools(evidence.source());
		known.forEach(school -> schools.merge(school, 1, Integer::sum));
		unschooled += one(known.isEmpty());
	}

	private static List<String> schools(Optional<Source> source) {
		return source.stream().flatMap(card -> card.getSchools().stream()).filter(school -> !school.eIsProxy())
				.map(School::getKey).distinct().toList();
	}

	void add(Age doubt) {
		doubts.merge(doubt, 1, Integer::sum);
	}

	private void addGrade(String grade) {
		grades.merge(grade, 1, Integer::sum);
	}

	private static int one(boolean counts) {
		return counts ? 1 : 0;
	}

	Tally tally() {
		return new Tally(claims, sourced, primary, contested, countered, unanswered, grades, ungraded, schools, unschooled,
				doubts);
	}
}
