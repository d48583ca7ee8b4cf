package org.elenchus.rules.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.Conclusion;

/** The figures of a project that are parts of others, and what they come to. What stands under one key is one part. */
public final class Sums {

	/** The sums of a project. */
	public static final Conclusion<Sums> CONCLUSION = Conclusion.of(Sums.class, known -> new Sums(known.overview(Figures.OVERVIEW).all()),
			Figures.OVERVIEW);

	private static final String SHARE = "percent";
	private static final Interval<BigDecimal> ALL = new Interval<>(BigDecimal.valueOf(100), BigDecimal.valueOf(100));

	private final Map<String, Misfit> misfits = new HashMap<>();

	private Sums(List<Figure> figures) {
		Map<String, List<Figure>> byKey = figures.stream().collect(Collectors.groupingBy(figure -> figure.where().key()));
		Map<String, Whole> wholes = new HashMap<>();
		for (Figure figure : figures) {
			figure.where().ties().wholes().stream()
					.filter(key -> !key.equals(figure.where().key()))
					.forEach(key -> wholes.computeIfAbsent(key, one -> new Whole(new LinkedHashMap<>())).add(figure));
		}
		wholes.forEach((key, whole) -> whole.misfit(byKey.getOrDefault(key, List.of()))
				.ifPresent(misfit -> misfits.put(key, misfit)));
	}

	/** What does not hold of the parts of a claim. */
	public Optional<Misfit> of(Claim claim) {
		return Optional.ofNullable(misfits.get(claim.key()));
	}

	/**
	 * Parts that contradict their whole.
	 *
	 * @param parts  the keys of the parts, apart by commas
	 * @param sum    what they come to: the least and the most of it
	 * @param total  what the whole says; {@code 100 %} for shares of a whole that is counted otherwise
	 * @param excess whether they come to more; else they come to less
	 */
	public record Misfit(String parts, Interval<BigDecimal> sum, String total, boolean excess) {

		/** What the parts come to, as a card would have it. */
		public String written() {
			String low = sum.low().toPlainString();
			return sum.low().compareTo(sum.high()) == 0 ? low : low + ".." + sum.high().toPlainString();
		}
	}

	/** A whole with its parts, by their keys. */
	private record Whole(Map<String, List<Figure>> parts) {

		void add(Figure part) {
			parts.computeIfAbsent(part.where().key(), key -> new ArrayList<>()).add(part);
		}

		Optional<Misfit> misfit(List<Figure> totals) {
			List<String> units = totals.stream().map(total -> total.frame().unit()).distinct().toList();
			Optional<Misfit> counted = units.size() == 1 ? misfit(units.getFirst(), hull(totals), totals.getFirst().shown())
					: Optional.empty();
			return counted.isPresent() || units.contains(SHARE) ? counted : misfit(SHARE, ALL, "100 %").filter(Misfit::excess);
		}

		/** Parts in other units say nothing of the sum; where there are some, or one part only, nothing is known to be missing. */
		private Optional<Misfit> misfit(String unit, Interval<BigDecimal> total, String written) {
			Map<String, List<Figure>> counted = new LinkedHashMap<>(parts);
			counted.values().removeIf(part -> part.stream().anyMatch(one -> !one.frame().unit().equals(unit)));
			Interval<BigDecimal> sum = counted.values().stream().map(Whole::hull).reduce(Whole::plus).orElse(total);
			boolean excess = total.isBefore(sum);
			boolean lack = sum.isBefore(total) && counted.size() == parts.size() && counted.size() > 1;
			return excess || lack ? Optional.of(new Misfit(String.join(", ", counted.keySet()), sum(counted.values()), written, excess))
					: Optional.empty();
		}

		private static Interval<BigDecimal> hull(List<Figure> figures) {
			return figures.stream().map(Figure::meant).reduce(Interval::with).orElseThrow();
		}

		private static Interval<BigDecimal> plus(Interval<BigDecimal> one, Interval<BigDecimal> other) {
			return new Interval<>(one.low().add(other.low()), one.high().add(other.high()));
		}

		private static Interval<BigDecimal> sum(Collection<List<Figure>> parts) {
			BigDecimal low = parts.stream().map(part -> part.getFirst().quantity().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal high = parts.stream().map(part -> part.getFirst().quantity().high()).reduce(BigDecimal.ZERO, BigDecimal::add);
			return new Interval<>(low, high);
		}
	}
}
