package org.elenchus.rules.source;

import java.io.Serializable;
import java.util.List;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.SourceRef;
import org.elenchus.model.project.SourceRefs;

/**
 * Through which works the claims of an edition are heard.
 *
 * @param secondHand whether anything is cited through another work
 * @param countering the claims that name others as what they stand against
 * @param through    the claims of which some support is cited through another work
 * @param directly   the keys of the other claims that have support
 */
record Heard(boolean secondHand, List<Countering> countering, List<Through> through, List<String> directly) implements Contribution {

	/** What all editions of a project say. */
	static final Overview<Heard, HeardClaims> OVERVIEW = new Overview<>(Heard.class, HeardClaims.class, Heard::of, HeardClaims::new);

	/** A claim, and the names of those that it stands against. */
	record Countering(String key, List<String> others) implements Serializable {
	}

	/** A claim, and the works through which its support is cited: one for each citation, an unknown one where it is cited itself. */
	record Through(String key, List<SourceRef> works) implements Serializable {
	}

	/** What all editions say. */
	record HeardClaims(List<Heard> editions) {
	}

	private static Heard of(Edition edition) {
		SourceRefs refs = new SourceRefs(edition);
		List<Claim> claims = edition.claims();
		return new Heard(claims.stream().anyMatch(claim -> isSecondHand(claim.evidence())),
				claims.stream().filter(claim -> !claim.counters().isEmpty()).map(claim -> new Countering(claim.key(), claim.counters())).toList(),
				claims.stream().filter(claim -> isSecondHand(claim.supports())).map(claim -> new Through(claim.key(), works(claim, refs))).toList(),
				claims.stream().filter(claim -> !claim.supports().isEmpty() && !isSecondHand(claim.supports())).map(Claim::key).toList());
	}

	private static boolean isSecondHand(List<Evidence> evidence) {
		for (Evidence one : evidence) {
			if (one.citation().getVia() != null) {
				return true;
			}
		}
		return false;
	}

	private static List<SourceRef> works(Claim claim, SourceRefs refs) {
		return claim.supports().stream().map(evidence -> refs.of(evidence.citation().getVia())).toList();
	}
}
