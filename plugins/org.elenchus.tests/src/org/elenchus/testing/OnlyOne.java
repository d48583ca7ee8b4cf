package org.elenchus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.elenchus.markup.Declarations;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.ContributionBytes;
import org.elenchus.model.project.Digest;
import org.elenchus.model.project.Overview;
import org.elenchus.model.project.Project;

/** A project of which one edition is at hand, read beside nothing of the others but what they declare. */
public final class OnlyOne {

	private OnlyOne() {
	}

	/**
	 * The project of some editions as somebody knows it who has one of them.
	 *
	 * @param number    which of them, from 0
	 * @param overviews what the others contribute
	 */
	public static Project of(List<Edition> editions, int number, Collection<Overview<?, ?>> overviews) {
		MarkupProject whole = Markup.get().project();
		editions.forEach(edition -> whole.put(edition.location(), edition.text()));
		List<Declarations> declared = editions.stream().map(edition -> readBack(whole.declarations(edition.location()))).toList();
		return Project.of(digests(editions.subList(0, number), overviews), alone(editions.get(number), declared),
				digests(editions.subList(number + 1, editions.size()), overviews), Optional.empty());
	}

	private static List<Digest> digests(List<Edition> editions, Collection<Overview<?, ?>> overviews) {
		return editions.stream().map(edition -> Digest.of(edition, overviews)).toList();
	}

	private static Edition alone(Edition edition, List<Declarations> declared) {
		MarkupProject files = Markup.get().project();
		for (Declarations file : declared) {
			if (file.location().equals(edition.location())) {
				files.put(edition.location(), edition.text());
			} else {
				files.declare(file);
			}
		}
		return files.editions().getFirst();
	}

	private static Declarations readBack(Declarations declarations) {
		try {
			Declarations read = ContributionBytes.read(Declarations.class, ContributionBytes.write(declarations));
			assertEquals(declarations, read);
			return read;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
