package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ClaimElement;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.evidence.Circles;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/**
 * What the cards of a project say of the order of its claims.
 *
 * @param all in the order of the cards
 */
record Sequence(List<Relation> all) {

	/** The order of a project's claims. */
	static final Overview<Told, Sequence> OVERVIEW = new Overview<>(Told.class, Sequence.class, Told::of, Sequence::of);

	/**
	 * What a card says of one claim and another one.
	 *
	 * @param where  the claim on whose card it stands
	 * @param other  the key of the other one
	 * @param before whether the claim comes before the other one; else behind it
	 */
	record Relation(Statement where, String other, boolean before) implements Serializable {

		String earlier() {
			return before ? where.key() : other;
		}

		String later() {
			return before ? other : where.key();
		}

		/** The two keys, whichever comes first. */
		Set<String> pair() {
			return new HashSet<>(List.of(where.key(), other));
		}
	}

	/** What the cards of an edition say. */
	record Told(List<Relation> all) implements Contribution {

		static Told of(Edition edition) {
			return new Told(Statement.onCards(edition).flatMap(claim -> relations(edition.location(), claim)).toList());
		}

		private static Stream<Relation> relations(String location, Claim claim) {
			ClaimCard card = claim.card().orElseThrow();
			if (card.getBefore().isEmpty() && card.getAfter().isEmpty()) {
				return Stream.empty();
			}
			Statement where = Statement.of(location, claim);
			return Stream.concat(relations(where, card.getBefore(), true), relations(where, card.getAfter(), false));
		}

		private static Stream<Relation> relations(Statement where, List<ClaimElement> others, boolean before) {
			return others.stream().map(ClaimElement::getKey).filter(Objects::nonNull).distinct().map(key -> new Relation(where, key, before));
		}
	}

	private static Sequence of(List<Told> parts) {
		return new Sequence(parts.stream().flatMap(part -> part.all.stream()).toList());
	}

	/** The keys of claims of which each comes before the next, and the last before the first. */
	List<List<String>> circles() {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		all.forEach(relation -> Stream.of(relation.earlier(), relation.later()).forEach(key -> numbers.putIfAbsent(key, numbers.size())));
		Map<String, Set<Integer>> later = all.stream().collect(Collectors.groupingBy(Relation::earlier,
				Collectors.mapping(relation -> numbers.get(relation.later()), Collectors.toSet())));
		List<String> keys = List.copyOf(numbers.keySet());
		int[][] edges = keys.stream().map(key -> later.getOrDefault(key, Set.of()).stream().mapToInt(Integer::intValue).sorted().toArray())
				.toArray(int[][]::new);
		return Circles.in(edges).stream().map(circle -> circle.stream().map(keys::get).toList()).toList();
	}

	/** For each two claims the number of the last relation that speaks of them. */
	Map<Set<String>, Integer> last() {
		Map<Set<String>, Integer> last = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			last.put(all.get(i).pair(), i);
		}
		return last;
	}
}
