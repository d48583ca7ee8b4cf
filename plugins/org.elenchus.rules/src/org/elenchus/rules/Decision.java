package org.elenchus.rules;

import java.util.function.Function;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;

/** Whether something holds, as far as can be known: what is missing on a card is no answer. */
public enum Decision {
	HOLDS, OPEN, FAILS;

	/** Whether something holds, where it can be known; else it is open. */
	public static Decision of(boolean holds, boolean known) {
		return holds ? HOLDS : known ? FAILS : OPEN;
	}

	/** Whether a claim has support and something holds of all of it: one for which it fails is enough against it, whatever is missing of the others. */
	public static Decision ofSupport(Claim claim, Function<Evidence, Decision> such) {
		Decision all = claim.supports().isEmpty() ? FAILS : HOLDS;
		for (Evidence one : claim.supports()) {
			Decision decided = such.apply(one);
			all = decided.compareTo(all) > 0 ? decided : all;
		}
		return all;
	}
}
