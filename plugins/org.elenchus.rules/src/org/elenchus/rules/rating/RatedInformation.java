package org.elenchus.rules.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.Citation;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.model.project.ClaimCards;
import org.elenchus.model.project.Conclusion;
import org.elenchus.model.project.Overviews;

/** What named raters say in several places of one piece of information: for one claim, from one source, with one locator. */
public final class RatedInformation {

	/** The rated information of a project. */
	public static final Conclusion<RatedInformation> CONCLUSION = Conclusion.of(RatedInformation.class, RatedInformation::new, RatedCitation.OVERVIEW,
			EvidenceGraph.SOURCES, ClaimCards.OVERVIEW, GradeSteps.OVERVIEW);

	private final ClaimCards cards;
	private final Set<Place> dividing = new HashSet<>();

	/** What a rating is about; sources go by their numbers. */
	private record Information(String claim, int source, String locator) {
	}

	/** A citation by the file in which it stands, the card there, if it stands on one, and its number. */
	private record Place(String location, String card, int number) {
	}

	private RatedInformation(Overviews known) {
		cards = known.overview(ClaimCards.OVERVIEW);
		EvidenceGraph graph = EvidenceGraph.of(known);
		List<RatedCitation.OfEdition> editions = known.overview(RatedCitation.OVERVIEW).editions();
		Map<Information, Map<Place, List<Judgement>>> rated = new LinkedHashMap<>();
		for (int i = 0; i < editions.size(); i++) {
			for (RatedCitation one : editions.get(i).all()) {
				int source = graph.source(i, one.source());
				if (source >= 0) {
					rated.computeIfAbsent(new Information(one.claim(), source, one.locator()), about -> new LinkedHashMap<>())
							.putIfAbsent(place(editions.get(i).location(), one.place()), one.judgements());
				}
			}
		}
		GradeSteps steps = known.overview(GradeSteps.OVERVIEW);
		rated.values().forEach(places -> firstApart(steps, places).ifPresent(dividing::add));
	}

	private Place place(String location, RatedCitation.Place place) {
		return new Place(place.own() ? location : cards.file(place.card()).orElse(""), place.card().key(), place.number());
	}

	/** The first citation with whose raters those of the citations before it are apart. */
	private static Optional<Place> firstApart(GradeSteps steps, Map<Place, List<Judgement>> places) {
		List<Judgement> sofar = new ArrayList<>();
		for (Map.Entry<Place, List<Judgement>> place : places.entrySet()) {
			boolean first = sofar.isEmpty();
			sofar.addAll(place.getValue());
			if (sofar.size() > GradeSteps.MOST || steps.areApart(sofar)) {
				return first || sofar.size() > GradeSteps.MOST ? Optional.empty() : Optional.of(place.getKey());
			}
		}
		return Optional.empty();
	}

	/** The citations of an edition at which raters are apart from those who rated the same information before. */
	public Set<Citation> dividing(Edition edition) {
		Set<Citation> found = Collections.newSetFromMap(new IdentityHashMap<>());
		if (!dividing.isEmpty()) {
			RatedCitation.visit(edition, (citation, rated) -> {
				if (dividing.contains(place(edition.location(), rated.place()))) {
					found.add(citation);
				}
			});
		}
		return found;
	}
}
