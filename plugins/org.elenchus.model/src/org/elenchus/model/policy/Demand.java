package org.elenchus.model.policy;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

import org.elenchus.model.ClaimKind;
import org.elenchus.model.edition.Claim;

/**
 * Of which claims something is asked.
 *
 * @param number    how many of it; 1 where no number is given
 * @param all       whether it is asked of all claims
 * @param kinds     the kinds of which it is asked
 * @param contested whether it is asked of contested claims
 */
public record Demand(int number, boolean all, Set<ClaimKind> kinds, boolean contested) implements Serializable {

	private static final String ALL = "all";
	private static final String CONTESTED = "contested";

	/** Reads words apart by spaces: kinds of claims, {@code contested}, {@code all}. */
	static Demand of(int number, String words) {
		Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
		boolean all = false;
		boolean contested = false;
		for (String word : words.strip().split("\\s+")) {
			all |= word.equals(ALL);
			contested |= word.equals(CONTESTED);
			ClaimKind kind = ClaimKind.get(word);
			kinds.addAll(kind == null ? Set.of() : Set.of(kind));
		}
		return new Demand(number, all, kinds, contested);
	}

	boolean holdsFor(Claim claim) {
		return all || claim.isAny(kinds) || contested && claim.contested();
	}
}
