package org.elenchus.rules.engine;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Project;

/**
 * The texts of a project that are no editions but full texts of its sources: a source's card names them, and nobody has
 * marked anything up in them. They lie in the same folders, and nothing is asked of them.
 */
record FullTextEditions(Set<Path> named) {

	static FullTextEditions of(Project project) {
		return of(project.editions());
	}

	static FullTextEditions of(List<Edition> editions) {
		return new FullTextEditions(editions.stream().flatMap(edition -> edition.sources().stream().map(Source::getFulltext)
				.flatMap(path -> place(edition.location(), path).stream())).collect(Collectors.toSet()));
	}

	boolean contains(Edition edition) {
		boolean plain = edition.claims().isEmpty() && edition.cards().isEmpty() && edition.citations().isEmpty();
		return plain && !named.isEmpty() && place(edition.location(), "").filter(named::contains).isPresent();
	}

	private static Optional<Path> place(String location, String path) {
		try {
			Path file = Path.of(location);
			return path == null ? Optional.empty() : Optional.of((path.isEmpty() ? file : file.resolveSibling(path)).normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
