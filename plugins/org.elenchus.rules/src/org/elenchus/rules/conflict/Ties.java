package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ConflictKind;
import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;

/**
 * What editors themselves have said of a claim and others, by the keys of these: where a contradiction is declared there is nothing to warn
 * of.
 *
 * @param counters  the claims that stand against it
 * @param conflicts the claims with which it is in conflict, by the kind of conflict
 * @param wholes    the claims of which it is a part
 */
record Ties(Set<String> counters, Map<ConflictKind, Set<String>> conflicts, Set<String> wholes) implements Serializable {

	/** What figures can contradict each other in. */
	static final Set<ConflictKind> OF_FIGURES = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.VALUE, ConflictKind.UNIT,
			ConflictKind.SCOPE, ConflictKind.DATE);
	/** What dates can contradict each other in. */
	static final Set<ConflictKind> OF_DATES = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.DATE);
	/** What places can contradict each other in. */
	static final Set<ConflictKind> OF_PLACES = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.SCOPE);
	/** What explanations can contradict each other in. */
	static final Set<ConflictKind> OF_EXPLANATIONS = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.CAUSE, ConflictKind.MOTIVE);

	private static final Ties NONE = new Ties(Set.of(), Map.of(), Set.of());

	/** What the card of a claim says; most claims have none, and nothing is made for them. */
	static Ties of(Claim claim) {
		return claim.card().map(card -> of(claim, card)).filter(ties -> !ties.equals(NONE)).orElse(NONE);
	}

	private static Ties of(Claim claim, ClaimCard card) {
		Set<String> counters = claim.counters().stream().flatMap(key -> Stream.of(key, key.substring(key.indexOf('.') + 1)))
				.collect(Collectors.toUnmodifiableSet());
		Map<ConflictKind, Set<String>> conflicts = new HashMap<>();
		card.getConflicts().stream().filter(conflict -> conflict.getClaim() != null && conflict.getClaim().getKey() != null)
				.forEach(conflict -> conflicts.computeIfAbsent(conflict.getKind(), kind -> new HashSet<>()).add(conflict.getClaim().getKey()));
		conflicts.replaceAll((kind, keys) -> Set.copyOf(keys));
		return new Ties(counters, Map.copyOf(conflicts),
				card.getPartOf().stream().map(Keyed::getKey).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()));
	}

	/** Whether one of two claims names the other as a conflict of such a kind, or as its counter-view. */
	static boolean areInDispute(Statement one, Statement other, Set<ConflictKind> kinds) {
		return one.ties().disputes(other.key(), kinds) || other.ties().disputes(one.key(), kinds);
	}

	/** Whether one of two claims is a part of the other. */
	static boolean arePartAndWhole(Statement one, Statement other) {
		return one.ties().wholes.contains(other.key()) || other.ties().wholes.contains(one.key());
	}

	private boolean disputes(String key, Set<ConflictKind> kinds) {
		return counters.contains(key) || kinds.stream().anyMatch(kind -> conflicts.getOrDefault(kind, Set.of()).contains(key));
	}
}
