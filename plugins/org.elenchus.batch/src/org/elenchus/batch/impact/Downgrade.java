package org.elenchus.batch.impact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

import org.elenchus.model.EditionCard;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.evidence.Downfall;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.model.evidence.Impact;
import org.elenchus.model.project.Project;
import org.elenchus.model.project.SourceCards;
import org.elenchus.rules.wording.SimilarKeys;

/**
 * Asks what falls with a source. It is named by its key, where one edition or a register has it, or by the key of its
 * edition, a full stop and its key; a register counts before an edition.
 */
public final class Downgrade {

	private final Project project;
	private final EvidenceGraph graph;
	private final SourceCards cards;
	/** For each name the numbers of the sources it can mean, each with the name that means nothing else. */
	private final Map<String, Map<Integer, String>> named = new LinkedHashMap<>();
	private final Set<String> inRegisters = new HashSet<>();

	public Downgrade(Project project) {
		this.project = project;
		this.graph = EvidenceGraph.of(project);
		this.cards = project.overview(SourceCards.OVERVIEW);
		project.editions().forEach(this::register);
		project.editions().forEach(this::edition);
	}

	private void register(Edition edition) {
		if (edition.metadata().isEmpty()) {
			keyed(edition, (key, card) -> {
				add(key, key, card);
				inRegisters.add(key);
			});
		}
	}

	private void edition(Edition edition) {
		edition.metadata().map(EditionCard::getKey).ifPresent(own -> keyed(edition, (key, card) -> {
			String qualified = own + '.' + key;
			add(qualified, qualified, card);
			if (!inRegisters.contains(key)) {
				add(key, qualified, card);
			}
		}));
	}

	/** The keys of an edition's sources, with the numbers of their cards. */
	private void keyed(Edition edition, ObjIntConsumer<String> each) {
		SourceCards.OfEdition here = cards.of(edition);
		edition.sources().stream().filter(source -> source.getKey() != null).forEach(source -> each.accept(source.getKey(), here.number(source)));
	}

	private void add(String name, String clear, int card) {
		named.computeIfAbsent(name, one -> new LinkedHashMap<>()).putIfAbsent(graph.source(card), clear);
	}

	/** The names of the sources that a name can mean: one if it is clear, none if no source has it. */
	public List<String> choices(String name) {
		return List.copyOf(named.getOrDefault(name, Map.of()).values());
	}

	/** The name that was probably meant where no source has one. */
	public Optional<String> similar(String name) {
		return new SimilarKeys().of("source", name, () -> named.keySet().stream());
	}

	/**
	 * The claims of which support falls with a source.
	 *
	 * @throws IllegalArgumentException if no source has the name, or several have it
	 */
	public List<Impact> of(String name) {
		Map<Integer, String> found = named.getOrDefault(name, Map.of());
		if (found.size() != 1) {
			throw new IllegalArgumentException("the name means " + found.size() + " sources: " + name);
		}
		return Downfall.of(project, found.keySet().iterator().next());
	}
}
