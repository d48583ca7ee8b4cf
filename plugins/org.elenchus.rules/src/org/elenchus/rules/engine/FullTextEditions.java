package org.elenchus.rules.engine;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/**
 * The texts of a project that are no editions but full texts of its sources: a source's card names them, and nobody has
 * marked anything up in them. They lie in the same folders, and nothing is asked of them.
 */
record FullTextEditions(Set<Path> named) {

	/** Those of a project. */
	static final Overview<Named, FullTextEditions> OVERVIEW = new Overview<>(Named.class, FullTextEditions.class, Named::of, FullTextEditions::joined);

	/**
	 * The files that an edition's cards name.
	 *
	 * @param location the edition's file
	 * @param paths    where the files lie, from there
	 */
	record Named(String location, List<String> paths) implements Contribution {

		static Named of(Edition edition) {
			return new Named(edition.location(), edition.sources().stream().map(Source::getFulltext).filter(Objects::nonNull).toList());
		}
	}

	static FullTextEditions of(List<Edition> editions) {
		return joined(editions.stream().map(Named::of).toList());
	}

	private static FullTextEditions joined(List<Named> parts) {
		return new FullTextEditions(parts.stream().flatMap(part -> part.paths.stream().flatMap(path -> place(part.location, path).stream()))
				.collect(Collectors.toSet()));
	}

	boolean contains(Edition edition) {
		boolean plain = edition.claims().isEmpty() && edition.cards().isEmpty() && edition.citations().isEmpty();
		return plain && !named.isEmpty() && place(edition.location(), "").filter(named::contains).isPresent();
	}

	private static Optional<Path> place(String location, String path) {
		try {
			Path file = Path.of(location);
			return Optional.of((path.isEmpty() ? file : file.resolveSibling(path)).normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
