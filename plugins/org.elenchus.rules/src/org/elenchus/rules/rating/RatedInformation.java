package org.elenchus.rules.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.Citation;
import org.elenchus.model.Rating;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.model.project.Project;
import org.elenchus.rules.wording.Wording;

/** What named raters say in several places of one piece of information: for one claim, from one source, with one locator. */
public final class RatedInformation {

	private final Set<Citation> dividing = Collections.newSetFromMap(new IdentityHashMap<>());

	/** What a rating is about. */
	private record Information(String claim, Source source, String locator) {
	}

	private RatedInformation(GradeSteps steps, Iterable<Set<Citation>> rated) {
		rated.forEach(places -> firstApart(steps, places).ifPresent(dividing::add));
	}

	/** The rated information of a project. */
	public static RatedInformation of(Project project) {
		EvidenceGraph graph = EvidenceGraph.of(project);
		Map<Information, Set<Citation>> rated = new LinkedHashMap<>();
		for (Edition edition : project.editions()) {
			for (Claim claim : edition.claims()) {
				for (Evidence evidence : claim.evidence()) {
					if (isNamed(evidence.citation())) {
						information(claim, evidence, graph).ifPresent(
								about -> rated.computeIfAbsent(about, one -> new LinkedHashSet<>()).add(evidence.citation()));
					}
				}
			}
		}
		return new RatedInformation(project.overview(GradeSteps.OVERVIEW), rated.values());
	}

	private static Optional<Information> information(Claim claim, Evidence evidence, EvidenceGraph graph) {
		String locator = evidence.citation().getLocator();
		return locator == null || locator.isBlank() ? Optional.empty()
				: evidence.source().flatMap(graph::first)
						.map(source -> new Information(claim.key(), source, Wording.normal(locator)));
	}

	private static boolean isNamed(Citation citation) {
		List<Rating> ratings = citation.getRatings();
		for (int i = 0; i < ratings.size(); i++) {
			if (ratings.get(i).getRater() != null) {
				return true;
			}
		}
		return false;
	}

	private static List<Rating> named(Citation citation) {
		return citation.getRatings().stream().filter(rating -> rating.getRater() != null).toList();
	}

	/** The first citation with whose raters those of the citations before it are apart. */
	private static Optional<Citation> firstApart(GradeSteps steps, Set<Citation> places) {
		List<Rating> sofar = new ArrayList<>();
		for (Citation place : places) {
			boolean first = sofar.isEmpty();
			sofar.addAll(named(place));
			if (sofar.size() > GradeSteps.MOST || steps.disagree(sofar)) {
				return first || sofar.size() > GradeSteps.MOST ? Optional.empty() : Optional.of(place);
			}
		}
		return Optional.empty();
	}

	/** Whether the raters at a citation are apart from those who rated the same information before. */
	public boolean divides(Citation citation) {
		return !dividing.isEmpty() && dividing.contains(citation);
	}
}
