package org.elenchus.rules.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.ClaimCards;
import org.elenchus.model.project.ClaimPlace;
import org.elenchus.model.project.Conclusion;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.conflict.Chronology.Dated;
import org.elenchus.rules.conflict.Sequence.Relation;

/** Where the order that the cards of a project give its claims cannot be: against their dates, or in a circle. Each two claims are told once. */
public final class Order {

	private static final Conclusion<Order> CONCLUSION = Conclusion.of(Order.class,
			known -> new Order(known.overview(Sequence.OVERVIEW), known.overview(Chronology.OVERVIEW)), Sequence.OVERVIEW, Chronology.OVERVIEW);
	/** What a rule reads that asks for it. */
	public static final Reach REACH = Reach.of(CONCLUSION, ClaimCards.OVERVIEW);

	/** What cannot be. */
	public sealed interface Misorder {
	}

	/**
	 * A claim is dated on the wrong side of another one.
	 *
	 * @param own    the claim with its date
	 * @param other  the other one with its own
	 * @param before whether the card says that it comes before the other one; else behind it
	 */
	public record AgainstDates(Dated own, Dated other, boolean before) implements Misorder {
	}

	/** Claims of which each comes before the next, and the last before the first; by their keys. */
	public record Circle(List<String> claims) implements Misorder {

		public Circle {
			claims = List.copyOf(claims);
		}

		private List<Set<String>> steps() {
			return IntStream.range(0, claims.size()).mapToObj(i -> Set.copyOf(List.of(claims.get(i), claims.get((i + 1) % claims.size())))).toList();
		}
	}

	private final Map<ClaimPlace, List<Misorder>> misorders = new HashMap<>();

	private Order(Sequence sequence, Chronology dates) {
		if (!sequence.all().isEmpty()) {
			Set<Set<String>> told = circles(sequence);
			Map<String, List<Dated>> dated = dates.all().collect(Collectors.groupingBy(one -> one.where().key()));
			for (Relation relation : sequence.all().reversed()) {
				Optional<Misorder> misorder = told.contains(relation.pair()) ? Optional.empty() : againstDates(relation, dated);
				misorder.ifPresent(found -> {
					add(relation.where(), found);
					told.add(relation.pair());
				});
			}
		}
	}

	private void add(Statement where, Misorder misorder) {
		misorders.computeIfAbsent(where.place(), place -> new ArrayList<>()).add(misorder);
	}

	/** Puts each circle at the last claim whose card has a part in it; gives the pairs of which the circles are made. */
	private Set<Set<String>> circles(Sequence sequence) {
		Set<Set<String>> pairs = new HashSet<>();
		Map<Set<String>, Integer> last = sequence.last();
		sequence.circles().stream().map(Circle::new).forEach(circle -> {
			pairs.addAll(circle.steps());
			add(sequence.all().get(circle.steps().stream().mapToInt(last::get).max().orElseThrow()).where(), circle);
		});
		return pairs;
	}

	/** Where a claim has several dates, in several editions, the order must be wrong by all of them. */
	private static Optional<Misorder> againstDates(Relation relation, Map<String, List<Dated>> dated) {
		List<Dated> others = dated.getOrDefault(relation.other(), List.of());
		return others.isEmpty() ? Optional.empty() : dated.getOrDefault(relation.where().key(), List.of()).stream()
				.filter(own -> own.where().equals(relation.where()) && others.stream().allMatch(other -> isBroken(relation, own, other)))
				.map(own -> (Misorder) new AgainstDates(own, others.getFirst(), relation.before())).findFirst();
	}

	private static boolean isBroken(Relation relation, Dated own, Dated other) {
		boolean wrong = relation.before() ? other.days().isBefore(own.days()) : own.days().isBefore(other.days());
		return wrong && !Ties.areInDispute(own.where(), other.where(), Ties.OF_DATES);
	}

	/** What cannot be in the order of the claims of the edition under inquiry: for each claim what its card says, in whichever file that stands. */
	public static Function<Claim, List<Misorder>> of(Inquiry inquiry) {
		Map<ClaimPlace, List<Misorder>> misorders = inquiry.overview(CONCLUSION).misorders;
		ClaimCards.OfEdition cards = inquiry.ofEdition(ClaimCards.OfEdition.class, inquiry.overview(ClaimCards.OVERVIEW)::of);
		return misorders.isEmpty() ? claim -> List.of() : claim -> cards.place(claim).map(misorders::get).orElse(List.of());
	}
}
