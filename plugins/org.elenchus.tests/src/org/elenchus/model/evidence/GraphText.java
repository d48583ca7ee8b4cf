package org.elenchus.model.evidence;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Project;
import org.elenchus.model.project.SourceCard;
import org.elenchus.model.project.SourceCards;

/** All that the graph of a project tells, in words. */
final class GraphText {

	private final Project project;
	private final EvidenceGraph graph;
	private final StringJoiner lines = new StringJoiner("\n");

	private GraphText(Project project) {
		this.project = project;
		this.graph = EvidenceGraph.of(project);
	}

	/** @param all whether voices are heard, too */
	static String of(Project project, boolean all) {
		GraphText text = new GraphText(project);
		text.circles();
		if (all) {
			project.editions().forEach(text::edition);
		}
		return text.lines.toString();
	}

	private void circles() {
		graph.circles().forEach(circle -> lines.add("circle " + names(circle)));
		graph.circularCitations().forEach(one -> lines.add("circular " + one.location() + ' ' + one.claim() + ' '
				+ one.support() + ' ' + names(one.circle())));
	}

	private void edition(Edition edition) {
		SourceCards.OfEdition cards = project.overview(SourceCards.OVERVIEW).of(edition);
		edition.claims().forEach(claim -> voices(cards, claim));
		edition.sources().forEach(card -> {
			int source = graph.source(cards.number(card));
			lines.add("first " + card.getKey() + ' ' + names(graph.filiation().derivations().card(source).stream().toList()));
			Downfall.of(project, source).forEach(impact -> lines.add("without " + card.getKey() + ' ' + impact.edition().location()
					+ ' ' + impact.claim().key() + ' ' + citations(impact.fallen()) + ' ' + impact.losses()));
		});
	}

	private void voices(SourceCards.OfEdition cards, Claim claim) {
		Voices voices = graph.voices(cards, claim.evidence());
		lines.add("voices " + claim.key() + ' ' + voices.classes().stream().map(GraphText::citations).toList() + ' ' + voices.sole()
				+ ' ' + voices.roots());
	}

	private static String citations(List<Evidence> evidence) {
		return evidence.stream().map(one -> one.sourceKey() + one.range()).collect(Collectors.joining(","));
	}

	private static List<String> names(List<SourceCard> sources) {
		return sources.stream().map(source -> source.key() + '@' + source.location() + '/' + source.number()).toList();
	}
}
