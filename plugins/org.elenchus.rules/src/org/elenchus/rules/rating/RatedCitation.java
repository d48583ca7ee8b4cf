package org.elenchus.rules.rating;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Citation;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.Rating;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.CardName;
import org.elenchus.model.project.ClaimRefs;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.SourceRef;
import org.elenchus.model.project.SourceRefs;
import org.elenchus.rules.wording.Wording;

/**
 * A citation that raters rate who are named, and that says where in a source it is.
 *
 * @param claim      the key of the claim for which it counts
 * @param source     the source that is cited
 * @param locator    where in the source, in one spelling
 * @param place      which of the edition's citations it is
 * @param judgements what the raters say
 */
record RatedCitation(String claim, SourceRef source, String locator, Place place, List<Judgement> judgements) implements Serializable {

	/** The rated citations of a project, edition by edition. */
	static final Overview<OfEdition, RatedCitations> OVERVIEW = new Overview<>(OfEdition.class, RatedCitations.class, OfEdition::of, RatedCitations::new);

	/**
	 * A citation as an edition knows it. One on a claim's card is known by the card, as the same stands for all files that tag the claim.
	 *
	 * @param card   the card on which it stands: of a claim in another file by its name, else by its claim's key alone; {@link CardName#NONE}
	 *               for one that stands on none
	 * @param own    whether it stands in the edition's own file
	 * @param number its number on the card or, on none, among the edition's rated ones
	 */
	record Place(CardName card, boolean own, int number) implements Serializable {
	}

	/** The rated citations of an edition. */
	record OfEdition(String location, List<RatedCitation> all) implements Contribution {

		static OfEdition of(Edition edition) {
			List<RatedCitation> all = new ArrayList<>();
			visit(edition, (citation, rated) -> all.add(rated));
			return new OfEdition(edition.location(), List.copyOf(all));
		}
	}

	/** The rated citations of all editions. */
	record RatedCitations(List<OfEdition> editions) {
	}

	/** Visits the rated citations of an edition, claim by claim. */
	static void visit(Edition edition, BiConsumer<Citation, RatedCitation> visitor) {
		Visit visit = new Visit(new SourceRefs(edition), new ClaimRefs(edition), new IdentityHashMap<>());
		for (Claim claim : edition.claims()) {
			for (Evidence evidence : claim.evidence()) {
				if (isRated(evidence)) {
					visitor.accept(evidence.citation(), visit.rated(claim, evidence));
				}
			}
		}
	}

	private static boolean isRated(Evidence evidence) {
		List<Rating> ratings = evidence.citation().getRatings();
		for (int i = 0; i < ratings.size(); i++) {
			if (ratings.get(i).getRater() != null) {
				return evidence.source().isPresent() && evidence.citation().getLocator() != null && !evidence.citation().getLocator().isBlank();
			}
		}
		return false;
	}

	/** A walk through an edition, with the numbers of the citations that stand on no card. */
	private record Visit(SourceRefs sources, ClaimRefs claims, Map<Citation, Integer> numbers) {

		RatedCitation rated(Claim claim, Evidence evidence) {
			Citation citation = evidence.citation();
			List<Rating> named = citation.getRatings().stream().filter(rating -> Objects.nonNull(rating.getRater())).toList();
			return new RatedCitation(claim.key(), sources.of(evidence.source().orElseThrow()), Wording.normal(citation.getLocator()),
					place(claim, citation), Judgement.of(named));
		}

		private Place place(Claim claim, Citation citation) {
			EObject owner = citation.eContainer();
			if (claim.card().isEmpty() || claim.card().get() != owner) {
				return new Place(CardName.NONE, true, numbers.computeIfAbsent(citation, one -> numbers.size()));
			}
			ClaimCard card = claim.card().get();
			boolean own = claims.isOwn(card);
			return new Place(own ? new CardName("", claim.key()) : claims.elsewhere(card), own, number(card, citation));
		}

		private static int number(ClaimCard card, Citation citation) {
			int support = card.getSupports().indexOf(citation);
			return support >= 0 ? support : card.getSupports().size() + card.getDisputes().indexOf(citation);
		}
	}
}
