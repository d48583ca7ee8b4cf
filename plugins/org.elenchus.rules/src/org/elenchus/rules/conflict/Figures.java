package org.elenchus.rules.conflict;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ClaimCards;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;

/** The figures of a project by the questions they answer, each of them once. */
public final class Figures {

	/** The figures of a project. */
	public static final Overview<Stated, Figures> OVERVIEW = new Overview<>(Stated.class, Figures.class, Stated::of, Figures::new);
	/** What a rule reads that asks for them. */
	public static final Reach REACH = Reach.of(OVERVIEW, ClaimCards.OVERVIEW);

	private final List<Figure> all;
	private final Map<ClaimPlace, List<Figure>> byPlace;
	private final Map<String, List<Figure>> byKey;
	private final Map<Object, Apart<Figure, BigDecimal>> byQuestion = new HashMap<>();
	private final Map<Drift, Map<Figure, List<Figure>>> alike = new EnumMap<>(Drift.class);
	private final Map<Figure, Integer> order = new IdentityHashMap<>();

	/** The figures that the claims' cards of an edition state, and the words that it declares for what they count. */
	public record Stated(List<Figure> all, Vocabulary.Declared words) implements Contribution {

		static Stated of(Edition edition) {
			KnownDates dates = new KnownDates();
			return new Stated(Statement.onCards(edition).flatMap(claim -> Figure.of(edition, claim, dates)).toList(), Vocabulary.Declared.of(edition));
		}
	}

	private Figures(List<Stated> parts) {
		Vocabulary words = new Vocabulary(parts.stream().map(Stated::words).toList());
		this.all = parts.stream().flatMap(part -> part.all.stream()).map(figure -> figure.in(words)).toList();
		all.forEach(figure -> order.put(figure, order.size()));
		this.byPlace = all.stream().collect(Collectors.groupingBy(figure -> figure.where().place()));
		this.byKey = all.stream().collect(Collectors.groupingBy(Figures::key));
		group(byKey);
		group(all.stream().filter(Figures::isAnswer).collect(Collectors.groupingBy(Figure::frame)));
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

	private <K> void group(Map<K, List<Figure>> questions) {
		questions.forEach((question, figures) -> {
			if (figures.size() > 1) {
				byQuestion.put(question, new Apart<>(figures, Figure::same));
			}
		});
	}

	private static String key(Figure figure) {
		return figure.where().key();
	}

	List<Figure> all() {
		return all;
	}

	/** The figures of the claims of the edition under inquiry: for each claim those of its card, in whichever file that stands. */
	public static Function<Claim, List<Figure>> of(Inquiry inquiry) {
		Map<ClaimPlace, List<Figure>> figures = inquiry.overview(OVERVIEW).byPlace;
		ClaimCards.OfEdition cards = inquiry.ofEdition(ClaimCards.OfEdition.class, inquiry.overview(ClaimCards.OVERVIEW)::of);
		return figures.isEmpty() ? claim -> List.of() : claim -> cards.place(claim).map(figures::get).orElse(List.of());
	}

	/** A part of what was counted before answers another question than the whole, whatever else its card says. */
	private static boolean isAnswer(Figure figure) {
		return figure.frame().isWhole() && !figure.part();
	}

	/**
	 * The earlier figures that answer a figure's question otherwise, where nobody has said so: those of the same claim in other
	 * documents, and those of other claims with the same unit, scope and period.
	 */
	public List<Figure> against(Figure figure) {
		return differing(figure).filter(figure::isApartFrom).limit(Apart.MOST).toList();
	}

	/** The earlier figures that answer it otherwise, but can be the same one, rounded; none if there are others that cannot. */
	public List<Figure> roundedFrom(Figure figure) {
		List<Figure> differing = differing(figure).toList();
		return differing.stream().anyMatch(figure::isApartFrom) ? List.of() : differing.stream().limit(Apart.MOST).toList();
	}

	private Stream<Figure> differing(Figure figure) {
		Stream<Figure> sameClaim = Stream.ofNullable(byQuestion.get(key(figure)))
				.flatMap(asked -> asked.earlier(figure, other -> other.frame().canMean(figure.frame())));
		Stream<Figure> sameFrame = isAnswer(figure) ? Stream.ofNullable(byQuestion.get(figure.frame()))
				.flatMap(asked -> asked.earlier(figure, other -> true)) : Stream.empty();
		return Stream.concat(sameClaim, sameFrame).distinct().filter(other -> isOpen(figure, other));
	}

	/** The same figure with another unit, scope or period at earlier places, where nobody has said so. */
	public List<Figure> driftedFrom(Figure figure, Drift drift) {
		Stream<Figure> sameClaim = byKey.get(key(figure)).stream().limit(Apart.ENOUGH)
				.filter(other -> other.bounds().equals(figure.bounds()));
		Stream<Figure> sameRest = alike.get(drift).getOrDefault(figure, List.of()).stream().limit(Apart.ENOUGH);
		return Stream.concat(sameClaim, sameRest).filter(other -> order.get(other) < order.get(figure)).distinct()
				.filter(other -> drift.isBetween(figure, other) && isOpen(figure, other)).limit(Apart.MOST).toList();
	}

	private static boolean isOpen(Figure figure, Figure other) {
		return !Ties.arePartAndWhole(figure.where(), other.where()) && !Ties.areInDispute(figure.where(), other.where(), Ties.OF_FIGURES);
	}
}
