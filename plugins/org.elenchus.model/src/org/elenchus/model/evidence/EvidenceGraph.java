package org.elenchus.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.elenchus.model.Source;
import org.elenchus.model.SourceKind;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.project.Project;

/**
 * How the evidence of a project hangs together: which sources rest on which, and whose voice speaks in them. Whether two
 * sources are independent is asked as Bernheim asked it (<i>Lehrbuch der historischen Methode</i>, ch. 4): do they go back
 * to one original? Made in time that grows with the number of sources, citations and relations between them, for one state
 * of the editions. After a change only what the changed editions say is looked at, and where that is the same as before,
 * the rest is taken over.
 */
public final class EvidenceGraph {

	private final Project project;
	private final Filiation filiation;
	private final CircularCitations circular;
	/** Whose voice speaks where; worked out when it is first asked for, which most projects never do. */
	private Optional<Hearing> hearing = Optional.empty();
	private final Optional<Hearing> former;

	private EvidenceGraph(Project project, Optional<EvidenceGraph> former) {
		this.project = project;
		List<Contribution> told = parts(Contribution.class, Contribution::of);
		this.filiation = Filiation.of(told.stream().map(Contribution::relations).toList(), former.map(graph -> graph.filiation));
		this.circular = CircularCitations.of(filiation, told.stream().flatMap(one -> one.secondHand().stream())
				.filter(claim -> !project.isTaggedElsewhere(claim.getFirst().claim())).toList(), former.map(graph -> graph.circular));
		this.former = former.flatMap(EvidenceGraph::lastHearing);
	}

	/** The graph of a project. */
	public static EvidenceGraph of(Project project) {
		return project.kept(EvidenceGraph.class, EvidenceGraph::new);
	}

	Filiation filiation() {
		return filiation;
	}

	private Derivations derivations() {
		return filiation.derivations();
	}

	private <T> List<T> parts(Class<T> kind, Function<Edition, T> make) {
		return project.editions().stream().map(edition -> project.ofEdition(edition, kind, make)).toList();
	}

	private synchronized Optional<Hearing> lastHearing() {
		return hearing.or(() -> former);
	}

	/** How many independent voices speak in some citations, and where they come from. */
	public Voices voices(List<Evidence> evidence) {
		return hearing().hear(evidence);
	}

	synchronized Hearing hearing() {
		if (hearing.isEmpty()) {
			hearing = Optional.of(Hearing.of(filiation, parts(Testimony.class, Testimony::of), former));
		}
		return hearing.get();
	}

	/**
	 * The circles in which sources rest on each other, each as one round through it: every source rests on the next, the
	 * last on the first. Where circles share sources, one stands for all.
	 */
	public List<List<Source>> circles() {
		return filiation.circles();
	}

	/**
	 * The citations at second hand that close a circle which the sources' cards leave open: what is cited via a source is
	 * based on that source, or is for the same claim the source via which that one is cited. Where several close one
	 * circle, the first stands for all.
	 */
	public List<CircularCitation> circularCitations() {
		return circular.all();
	}

	/** The card that stands for a source in the graph: of several cards that say the same, the first; empty if it is unknown. */
	public Optional<Source> first(Source source) {
		return Optional.of(derivations().of(source)).filter(number -> number >= 0).map(derivations().sources()::get);
	}

	/**
	 * What changes when a source does not count any longer, nor what rests on nothing else: the claims of which support
	 * falls, in the order of the editions.
	 */
	public List<Impact> without(Source source) {
		List<Impact> impacts = new ArrayList<>();
		int number = derivations().of(source);
		if (number >= 0) {
			boolean[] fallen = hearing().lineages().without(number);
			for (Edition edition : project.editions()) {
				edition.claims().stream().filter(claim -> !project.isTaggedElsewhere(claim))
						.forEach(claim -> impact(edition, claim, fallen).ifPresent(impacts::add));
			}
		}
		return impacts;
	}

	private Optional<Impact> impact(Edition edition, Claim claim, boolean[] fallen) {
		List<Evidence> supports = claim.supports();
		List<Evidence> lost = supports.stream().filter(evidence -> falls(evidence, fallen)).toList();
		List<Evidence> kept = supports.stream().filter(evidence -> !falls(evidence, fallen)).toList();
		return lost.isEmpty() ? Optional.empty() : Optional.of(new Impact(edition, claim, lost, losses(supports, kept)));
	}

	private boolean falls(Evidence evidence, boolean[] fallen) {
		return Arrays.asList(evidence.source().orElse(null), evidence.citation().getVia()).stream()
				.anyMatch(source -> source != null && derivations().of(source) >= 0 && hearing().lineages().falls(fallen, derivations().of(source)));
	}

	private Set<Loss> losses(List<Evidence> supports, List<Evidence> kept) {
		if (kept.isEmpty()) {
			return EnumSet.of(Loss.LAST_SUPPORT);
		}
		Set<Loss> losses = EnumSet.noneOf(Loss.class);
		if (hasPrimary(supports) && !hasPrimary(kept)) {
			losses.add(Loss.LAST_PRIMARY);
		}
		if (voices(supports).count() > 1 && voices(kept).count() == 1) {
			losses.add(Loss.LAST_INDEPENDENT);
		}
		return losses;
	}

	private static boolean hasPrimary(List<Evidence> evidence) {
		return evidence.stream().anyMatch(one -> one.kind() == SourceKind.PRIMARY);
	}
}
