package org.elenchus.rules.conflict;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.Project;

/** The figures of a project by the questions they answer. */
public final class Figures {

	private final Ties ties;
	private final List<Figure> all;
	private final Map<ClaimCard, Figure> byCard = new IdentityHashMap<>();
	private final Map<String, List<Figure>> byKey;
	private final Map<Object, Apart<Figure, BigDecimal>> byQuestion = new HashMap<>();
	private final Map<Drift, Map<Figure, List<Figure>>> alike = new EnumMap<>(Drift.class);

	private Figures(Ties ties, List<Figure> all) {
		this.ties = ties;
		this.all = all;
		all.forEach(figure -> byCard.put(figure.where().card(), figure));
		this.byKey = all.stream().collect(Collectors.groupingBy(Figures::key));
		group(byKey);
		group(all.stream().filter(figure -> figure.frame().isWhole()).collect(Collectors.groupingBy(Figure::frame)));
		for (Drift drift : Drift.values()) {
			alike.put(drift, alike(drift));
		}
	}

	/** The figures that others are like but for one thing, with all of these. */
	private Map<Figure, List<Figure>> alike(Drift drift) {
		Map<Figure, List<Figure>> found = new IdentityHashMap<>();
		all.stream().filter(drift::isMarked).collect(Collectors.groupingBy(drift::rest)).values().stream()
				.filter(group -> group.size() > 1).forEach(group -> group.forEach(figure -> found.put(figure, group)));
		return found;
	}

	/** The figures of a project, each of them once. */
	public static Figures of(Project project) {
		KnownDates dates = KnownDates.of(project);
		return new Figures(Ties.of(project), Statement.onCards(project)
				.map(statement -> Figure.of(statement, dates)).flatMap(Optional::stream).toList());
	}

	private <K> void group(Map<K, List<Figure>> questions) {
		questions.forEach((question, figures) -> {
			if (figures.size() > 1) {
				byQuestion.put(question, new Apart<>(figures, Figure::meant));
			}
		});
	}

	private static String key(Figure figure) {
		return figure.where().claim().key();
	}

	List<Figure> all() {
		return all;
	}

	/** The figure of a claim, if its card states one. */
	public Optional<Figure> of(Claim claim) {
		return claim.card().map(byCard::get);
	}

	/**
	 * The figures that answer a figure's question otherwise, where nobody has said so: those of the same claim in other
	 * documents, and those of other claims with the same unit, scope and period.
	 */
	public Stream<Figure> against(Figure figure) {
		Stream<Figure> sameClaim = Stream.ofNullable(byQuestion.get(key(figure)))
				.flatMap(asked -> asked.from(figure, other -> other.frame().canMean(figure.frame())));
		Stream<Figure> sameFrame = figure.frame().isWhole() ? Stream.ofNullable(byQuestion.get(figure.frame()))
				.flatMap(asked -> asked.from(figure, other -> true)) : Stream.empty();
		return Stream.concat(sameClaim, sameFrame).distinct().filter(other -> isOpen(figure, other))
				.limit(Apart.MOST);
	}

	/** The same figure with another unit, scope or period, where nobody has said so. */
	public Stream<Figure> driftedFrom(Figure figure, Drift drift) {
		Stream<Figure> sameClaim = byKey.get(key(figure)).stream().limit(Apart.ENOUGH)
				.filter(other -> other.bounds().equals(figure.bounds()));
		Stream<Figure> sameRest = alike.get(drift).getOrDefault(figure, List.of()).stream().limit(Apart.ENOUGH);
		return Stream.concat(sameClaim, sameRest).distinct()
				.filter(other -> drift.isBetween(figure, other) && isOpen(figure, other)).limit(Apart.MOST);
	}

	private boolean isOpen(Figure figure, Figure other) {
		Claim one = figure.where().claim();
		Claim two = other.where().claim();
		return !ties.arePartAndWhole(one, two) && !ties.areInDispute(one, two, Ties.OF_FIGURES);
	}
}
