package org.elenchus.model.evidence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.SourceRef;
import org.elenchus.model.project.SourceRefs;

/**
 * A citation of a source that was read in another one: for this claim, what was read rests on what is cited.
 *
 * @param support the number of the citation among those that support the claim, from 0
 * @param read    the source that was read
 * @param cited   the source that it reports
 */
record SecondHand(int support, SourceRef read, SourceRef cited) implements Serializable {

	/** The citations at second hand of a project, edition by edition. */
	static final Overview<OfEdition, SecondHands> OVERVIEW = new Overview<>(OfEdition.class, SecondHands.class, OfEdition::of, SecondHands::new);

	/**
	 * A claim that citations at second hand support.
	 *
	 * @param key    its key
	 * @param tagged whether it has words in its edition
	 */
	record Told(String key, boolean tagged, List<SecondHand> citations) implements Serializable {

		static Told of(Claim claim, SourceRefs refs) {
			List<SecondHand> citations = new ArrayList<>();
			for (int i = 0; i < claim.supports().size(); i++) {
				Evidence one = claim.supports().get(i);
				if (isOne(one)) {
					citations.add(new SecondHand(i, refs.of(one.citation().getVia()), refs.of(one.source().orElseThrow())));
				}
			}
			return new Told(claim.key(), !claim.parts().isEmpty(), List.copyOf(citations));
		}
	}

	/** The claims of an edition that citations at second hand support. */
	record OfEdition(String location, List<Told> claims) implements Contribution {

		static OfEdition of(Edition edition) {
			SourceRefs refs = new SourceRefs(edition);
			return new OfEdition(edition.location(),
					edition.claims().stream().filter(SecondHand::isIn).map(claim -> Told.of(claim, refs)).toList());
		}
	}

	/** The claims of all editions. */
	record SecondHands(List<OfEdition> editions) {
	}

	/** Whether any citation that supports a claim is one. */
	private static boolean isIn(Claim claim) {
		for (Evidence evidence : claim.supports()) {
			if (isOne(evidence)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOne(Evidence evidence) {
		return evidence.citation().getVia() != null && evidence.source().isPresent();
	}
}
