package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.project.Conclusion;
import org.elenchus.model.project.TaggedClaims;

/** The citations at second hand that close a circle which the sources' cards leave open; one for each knot of sources. */
record CircularCitations(List<CircularCitation> all) {

	static final Conclusion<CircularCitations> CONCLUSION = Conclusion.of(CircularCitations.class,
			known -> of(known.overview(Filiation.CONCLUSION), known.overview(SecondHand.OVERVIEW), known.overview(TaggedClaims.OVERVIEW)),
			Filiation.CONCLUSION, SecondHand.OVERVIEW, TaggedClaims.OVERVIEW);

	private static CircularCitations of(Filiation filiation, SecondHand.SecondHands told, TaggedClaims tagged) {
		List<List<CircleSearch.Tie>> claims = new ArrayList<>();
		for (int i = 0; i < told.editions().size(); i++) {
			int edition = i;
			SecondHand.OfEdition part = told.editions().get(i);
			part.claims().stream().filter(claim -> claim.tagged() || !tagged.contains(claim.key()))
					.map(claim -> ties(filiation, edition, part.location(), claim)).filter(ties -> !ties.isEmpty()).forEach(claims::add);
		}
		return new CircularCitations(CircleSearch.in(filiation, claims));
	}

	/** The citations of a claim that tie sources together which are not in one circle by their cards. */
	private static List<CircleSearch.Tie> ties(Filiation filiation, int edition, String location, SecondHand.Told claim) {
		Derivations numbers = filiation.derivations();
		return claim.citations().stream()
				.map(one -> new CircleSearch.Tie(location, claim.key(), one.support(), numbers.of(edition, one.read()), numbers.of(edition, one.cited())))
				.filter(tie -> tie.read() >= 0 && tie.cited() >= 0
						&& filiation.components().of(tie.read()) != filiation.components().of(tie.cited())).toList();
	}
}
