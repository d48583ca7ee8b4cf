package org.elenchus.rules.conflict;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ConflictKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.project.Project;

/** What editors themselves have said of two claims: where a contradiction is declared there is nothing to warn of. */
final class Ties {

	/** What figures can contradict each other in. */
	static final Set<ConflictKind> OF_FIGURES = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.VALUE, ConflictKind.UNIT,
			ConflictKind.SCOPE, ConflictKind.DATE);
	/** What dates can contradict each other in. */
	static final Set<ConflictKind> OF_DATES = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.DATE);

	/** What explanations can contradict each other in. */
	static final Set<ConflictKind> OF_EXPLANATIONS = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.CAUSE, ConflictKind.MOTIVE);

	/** Of the cards that were asked about. */
	private final Map<ClaimCard, Named> byCard = new ConcurrentHashMap<>();

	private Ties() {
	}

	static Ties of(Project project) {
		return project.shared(Ties.class, one -> new Ties());
	}

	/** Whether one of two claims names the other as a conflict of such a kind, or as its counter-view. */
	boolean areInDispute(Claim one, Claim other, Set<ConflictKind> kinds) {
		return named(one).filter(named -> named.disputes(other.key(), kinds)).isPresent()
				|| named(other).filter(named -> named.disputes(one.key(), kinds)).isPresent();
	}

	/** Whether one of two claims is a part of the other. */
	boolean arePartAndWhole(Claim one, Claim other) {
		return named(one).filter(named -> named.wholes.contains(other.key())).isPresent()
				|| named(other).filter(named -> named.wholes.contains(one.key())).isPresent();
	}

	private Optional<Named> named(Claim claim) {
		return claim.card().map(card -> byCard.computeIfAbsent(card, one -> Named.by(one, claim)));
	}

	/** The keys that a card names. */
	private record Named(Set<String> counters, Map<ConflictKind, Set<String>> conflicts, Set<String> wholes) {

		static Named by(ClaimCard card, Claim claim) {
			Named named = new Named(new HashSet<>(), new EnumMap<>(ConflictKind.class), new HashSet<>());
			claim.counters().forEach(key -> named.counters.addAll(Arrays.asList(key, key.substring(key.indexOf('.') + 1))));
			card.getConflicts().stream().filter(conflict -> conflict.getClaim() != null).forEach(conflict -> named.conflicts
					.computeIfAbsent(conflict.getKind(), kind -> new HashSet<>()).add(conflict.getClaim().getKey()));
			card.getPartOf().forEach(whole -> named.wholes.add(whole.getKey()));
			return named;
		}

		boolean disputes(String key, Set<ConflictKind> kinds) {
			return counters.contains(key) || kinds.stream().anyMatch(kind -> conflicts.getOrDefault(kind, Set.of()).contains(key));
		}
	}
}
