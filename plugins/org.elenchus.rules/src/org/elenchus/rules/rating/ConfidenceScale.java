package org.elenchus.rules.rating;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.Rating;
import org.elenchus.model.Scale;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/** On which scale the confidence in claims is stated: the edition's own, the only one of its project or, where no card has one, the usual one. */
public final class ConfidenceScale {

	private static final String KEY = "confidence";
	private static final Levels USUAL = new Levels(List.of("low", "moderate", "high"));
	private static final Levels UNKNOWN = new Levels(List.of());

	/** The scales of a project. */
	public static final Overview<Declared, ConfidenceScale> OVERVIEW = new Overview<>(Declared.class, ConfidenceScale.class, Declared::of, ConfidenceScale::new);

	private final Set<List<String>> all;

	/** The scale that an edition's cards declare first; empty if they declare none. */
	public record Declared(List<String> levels) implements Contribution {

		static Declared of(Edition edition) {
			return new Declared(edition.cards(Scale.class).stream().filter(scale -> KEY.equals(scale.getKey())).findFirst()
					.map(scale -> List.copyOf(scale.getLevels())).orElse(List.of()));
		}
	}

	/** The levels of a scale, from the lowest to the highest; none where nobody knows which scale is meant. */
	public record Levels(List<String> all) {

		/** The lowest of the levels that a claim's card states; empty if it states none, or one that the scale does not have. */
		public Optional<String> lowest(Claim claim) {
			List<Integer> stated = stated(claim);
			return stated.isEmpty() || stated.contains(-1) ? Optional.empty() : stated.stream().min(Integer::compare).map(all::get);
		}

		/** The highest of them. */
		public Optional<String> highest(Claim claim) {
			List<Integer> stated = stated(claim);
			return stated.isEmpty() || stated.contains(-1) ? Optional.empty() : stated.stream().max(Integer::compare).map(all::get);
		}

		private List<Integer> stated(Claim claim) {
			return claim.card().stream().flatMap(card -> card.getConfidence().stream()).map(Rating::getCode).filter(Objects::nonNull).map(all::indexOf).toList();
		}

		/** How many steps one level is above another. */
		public int above(String one, String other) {
			return all.indexOf(one) - all.indexOf(other);
		}

		/** Whether no level is above it. */
		public boolean isTop(String level) {
			return !all.isEmpty() && all.getLast().equals(level);
		}

		/** Whether no level is below it. */
		public boolean isBottom(String level) {
			return !all.isEmpty() && all.getFirst().equals(level);
		}
	}

	private ConfidenceScale(List<Declared> parts) {
		all = parts.stream().map(Declared::levels).filter(levels -> !levels.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

	/** The scale of an edition. */
	public Levels of(Edition edition) {
		List<String> own = Declared.of(edition).levels();
		return !own.isEmpty() ? new Levels(own) : all.isEmpty() ? USUAL : all.size() == 1 ? new Levels(all.iterator().next()) : UNKNOWN;
	}
}
