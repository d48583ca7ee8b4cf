package org.elenchus.model.evidence;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Project;

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
		graph.circularCitations().forEach(one -> lines.add("circular " + one.edition().location() + ' ' + one.claim().key() + ' '
				+ citations(List.of(one.evidence())) + ' ' + names(one.circle())));
	}

	private void edition(Edition edition) {
		edition.claims().forEach(this::voices);
		edition.sources().forEach(source -> {
			lines.add("first " + names(List.of(source)) + ' ' + names(graph.first(source).stream().toList()));
			graph.without(source).forEach(impact -> lines.add("without " + names(List.of(source)) + ' ' + impact.edition().location()
					+ ' ' + impact.claim().key() + ' ' + citations(impact.fallen()) + ' ' + impact.losses()));
		});
	}

	private void voices(Claim claim) {
		Voices voices = graph.voices(claim.evidence());
		lines.add("voices " + claim.key() + ' ' + voices.classes().stream().map(GraphText::citations).toList() + ' ' + voices.sole()
				+ ' ' + voices.roots());
	}

	private static String citations(List<Evidence> evidence) {
		return evidence.stream().map(one -> one.sourceKey() + one.range()).collect(Collectors.joining(","));
	}

	private List<String> names(List<Source> sources) {
		return sources.stream().map(source -> source.getKey() + '@' + project.editions().stream()
				.filter(edition -> edition.sources().contains(source)).map(Edition::location).findFirst().orElse("")).toList();
	}
}
