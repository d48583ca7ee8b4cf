package org.elenchus.rules.rating;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.Rating;
import org.elenchus.model.Scale;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/**
 * How many steps grades are apart: on the two axes of the Admiralty code ({@code A}–{@code E} and {@code 1}–{@code 5};
 * {@code F} and {@code 6} say that nothing can be judged), on the scales of a project, and on that of confidence.
 */
public final class GradeSteps {

	/** How many ratings of one thing are compared with each other, and on how many scales. */
	static final int MOST = 50;
	private static final Pattern ADMIRALTY = Pattern.compile("([A-F])?([1-6])?");
	private static final String LETTERS = "ABCDE";
	private static final String DIGITS = "12345";
	private static final List<String> CONFIDENCE = List.of("low", "moderate", "high");

	/** For each grade its place on the scales that have it, by the number of the scale. */
	private final Map<String, Map<Integer, Integer>> places = new HashMap<>();
	private int scales;

	/** The grades that a project knows. */
	public static final Overview<Scales, GradeSteps> OVERVIEW = new Overview<>(Scales.class, GradeSteps.class, Scales::of, GradeSteps::new);

	/** The levels of each of an edition's scales. */
	public record Scales(List<List<String>> levels) implements Contribution {

		static Scales of(Edition edition) {
			return new Scales(edition.cards(Scale.class).stream().map(scale -> List.copyOf(scale.getLevels())).toList());
		}
	}

	private GradeSteps(List<Scales> parts) {
		add(CONFIDENCE);
		parts.forEach(part -> part.levels.forEach(this::add));
	}

	private void add(List<String> levels) {
		int place = 0;
		for (String level : levels) {
			Map<Integer, Integer> known = places.computeIfAbsent(level, grade -> new LinkedHashMap<>());
			if (known.size() < MOST) {
				known.putIfAbsent(scales, place);
			}
			place++;
		}
		scales++;
	}

	/**
	 * Whether two raters who judge the same thing are two steps apart on one axis, and one of them does not say why. What
	 * one rater says at two times is a change of mind.
	 */
	public boolean disagree(List<Rating> ratings) {
		return ratings.size() >= 2 && areApart(Judgement.of(ratings));
	}

	/** Whether {@link #disagree raters disagree} in what they say of one thing. */
	boolean areApart(List<Judgement> judgements) {
		List<Judgement> compared = judgements.subList(0, Math.min(judgements.size(), MOST));
		return compared.stream().anyMatch(one -> compared.stream()
				.anyMatch(other -> one.contests(other) && between(one.code(), other.code()) >= 2));
	}

	/** On the axis on which they differ most; 0 if they have no scale in common. */
	private int between(String one, String other) {
		Matcher first = ADMIRALTY.matcher(one);
		Matcher second = ADMIRALTY.matcher(other);
		if (first.matches() && second.matches()) {
			return Math.max(between(LETTERS, first.group(1), second.group(1)), between(DIGITS, first.group(2), second.group(2)));
		}
		Map<Integer, Integer> others = places.getOrDefault(other, Map.of());
		return places.getOrDefault(one, Map.of()).entrySet().stream().filter(place -> others.containsKey(place.getKey()))
				.mapToInt(place -> Math.abs(place.getValue() - others.get(place.getKey()))).max().orElse(0);
	}

	private static int between(String axis, String one, String other) {
		boolean judged = one != null && other != null && axis.contains(one) && axis.contains(other);
		return judged ? Math.abs(axis.indexOf(one) - axis.indexOf(other)) : 0;
	}
}
