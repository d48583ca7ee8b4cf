package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Project;
import org.elenchus.model.project.SourceCards;

/** What changes in a project when a source does not count any longer, nor what rests on nothing else. It reads all models. */
public final class Downfall {

	private final Project project;
	private final SourceCards cards;
	private final EvidenceGraph graph;
	private final VoiceCount voices;
	private final boolean[] fallen;

	private Downfall(Project project, int source) {
		this.project = project;
		this.cards = project.overview(SourceCards.OVERVIEW);
		this.graph = EvidenceGraph.of(project);
		this.voices = graph.voices();
		this.fallen = voices.lineages().without(source);
	}

	/**
	 * The claims of which support falls with a source, in the order of the editions.
	 *
	 * @param source the number of the source, as {@link EvidenceGraph} gives it
	 */
	public static List<Impact> of(Project project, int source) {
		return new Downfall(project, source).impacts();
	}

	private List<Impact> impacts() {
		List<Impact> impacts = new ArrayList<>();
		for (Edition edition : project.editions()) {
			SourceCards.OfEdition here = cards.of(edition);
			edition.claims().stream().filter(claim -> !project.isTaggedElsewhere(claim))
					.forEach(claim -> impact(edition, here, claim).ifPresent(impacts::add));
		}
		return impacts;
	}

	private Optional<Impact> impact(Edition edition, SourceCards.OfEdition here, Claim claim) {
		List<Evidence> supports = claim.supports();
		List<Evidence> lost = supports.stream().filter(evidence -> falls(here, evidence)).toList();
		List<Evidence> kept = supports.stream().filter(evidence -> !falls(here, evidence)).toList();
		return lost.isEmpty() ? Optional.empty() : Optional.of(new Impact(edition, claim, lost, losses(here, supports, kept)));
	}

	private boolean falls(SourceCards.OfEdition here, Evidence evidence) {
		return Stream.of(evidence.source(), Optional.ofNullable(evidence.citation().getVia())).flatMap(Optional::stream)
				.map(here::number).map(graph::source).anyMatch(source -> source >= 0 && voices.lineages().falls(fallen, source));
	}

	private Set<Loss> losses(SourceCards.OfEdition here, List<Evidence> supports, List<Evidence> kept) {
		if (kept.isEmpty()) {
			return EnumSet.of(Loss.LAST_SUPPORT);
		}
		Set<Loss> losses = EnumSet.noneOf(Loss.class);
		if (hasPrimary(supports) && !hasPrimary(kept)) {
			losses.add(Loss.LAST_PRIMARY);
		}
		if (voices.hear(here, supports).count() > 1 && voices.hear(here, kept).count() == 1) {
			losses.add(Loss.LAST_INDEPENDENT);
		}
		return losses;
	}

	private static boolean hasPrimary(List<Evidence> evidence) {
		return evidence.stream().anyMatch(one -> one.kind() == SourceKind.PRIMARY);
	}
}
