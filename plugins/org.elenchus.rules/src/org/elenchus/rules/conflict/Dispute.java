package org.elenchus.rules.conflict;

import java.util.EnumSet;
import java.util.Set;

import org.elenchus.model.ConflictKind;
import org.elenchus.model.edition.Claim;

/** Whether an editor has said himself that two claims contradict each other: then there is nothing to warn of. */
final class Dispute {

	/** What figures can contradict each other in. */
	static final Set<ConflictKind> OF_FIGURES = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.VALUE, ConflictKind.UNIT,
			ConflictKind.SCOPE, ConflictKind.DATE);
	/** What dates can contradict each other in. */
	static final Set<ConflictKind> OF_DATES = EnumSet.of(ConflictKind.UNSPECIFIED, ConflictKind.DATE);

	private Dispute() {
	}

	/** Whether one of two claims names the other as a conflict of such a kind, or as its counter-view. */
	static boolean isDeclared(Claim one, Claim other, Set<ConflictKind> kinds) {
		return names(one, other, kinds) || names(other, one, kinds);
	}

	private static boolean names(Claim one, Claim other, Set<ConflictKind> kinds) {
		boolean conflict = one.card().stream().flatMap(card -> card.getConflicts().stream())
				.filter(stated -> kinds.contains(stated.getKind()) && stated.getClaim() != null)
				.anyMatch(stated -> other.key().equals(stated.getClaim().getKey()));
		return conflict || one.counters().stream().anyMatch(key -> means(key, other.key()));
	}

	/** A key can have that of its edition and a full stop before it. */
	private static boolean means(String name, String key) {
		return name.equals(key) || name.endsWith('.' + key);
	}
}
