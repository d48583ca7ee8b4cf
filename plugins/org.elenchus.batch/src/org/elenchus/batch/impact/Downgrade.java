package org.elenchus.batch.impact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.model.EditionCard;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.evidence.EvidenceGraph;
import org.elenchus.model.evidence.Impact;
import org.elenchus.model.project.Project;
import org.elenchus.rules.wording.SimilarKeys;

/**
 * Asks what falls with a source. It is named by its key, where one edition or a register has it, or by the key of its
 * edition, a full stop and its key; a register counts before an edition.
 */
public final class Downgrade {

	private final EvidenceGraph graph;
	/** For each name the sources it can mean, each with the name that means nothing else. */
	private final Map<String, Map<Source, String>> named = new LinkedHashMap<>();
	private final Set<String> inRegisters = new HashSet<>();

	public Downgrade(Project project) {
		this.graph = EvidenceGraph.of(project);
		project.editions().forEach(this::register);
		project.editions().forEach(this::edition);
	}

	private void register(Edition edition) {
		if (edition.metadata().isEmpty()) {
			edition.sources().stream().filter(source -> source.getKey() != null).forEach(source -> {
				add(source.getKey(), source.getKey(), source);
				inRegisters.add(source.getKey());
			});
		}
	}

	private void edition(Edition edition) {
		edition.metadata().map(EditionCard::getKey).ifPresent(key -> edition.sources().stream()
				.filter(source -> source.getKey() != null).forEach(source -> {
					String qualified = key + '.' + source.getKey();
					add(qualified, qualified, source);
					if (!inRegisters.contains(source.getKey())) {
						add(source.getKey(), qualified, source);
					}
				}));
	}

	private void add(String name, String clear, Source source) {
		graph.first(source).ifPresent(first -> named.computeIfAbsent(name, one -> new LinkedHashMap<>()).putIfAbsent(first, clear));
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
		Map<Source, String> found = named.getOrDefault(name, Map.of());
		if (found.size() != 1) {
			throw new IllegalArgumentException("the name means " + found.size() + " sources: " + name);
		}
		return graph.without(found.keySet().iterator().next());
	}
}
