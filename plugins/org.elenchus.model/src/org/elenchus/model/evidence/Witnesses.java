package org.elenchus.model.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.Field;
import org.elenchus.model.Medium;
import org.elenchus.model.Source;
import org.elenchus.model.archive.ArchiveReference;
import org.elenchus.model.archive.ArchiveReference.Part;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.edition.Project;

/**
 * Who speaks in a source: sources by the same authors, or that are the same item of an archive, have one voice. A card
 * of an archive without an author has as many voices as items are cited from it.
 */
final class Witnesses {

	private final UnionFind voices = new UnionFind();
	private final Map<Object, Integer> first = new HashMap<>();
	private final Map<Integer, String> names = new HashMap<>();
	private final Derivations derivations;

	/** The authors of a source, in the usual forms of their names. */
	private record Authors(List<String> names) {
	}

	/** A document in an archive. */
	private record Document(String archive, String item) {
	}

	Witnesses(Project project, Derivations derivations, Components components) {
		this.derivations = derivations;
		derivations.sources().forEach(source -> names.put(voices.add(), source.getKey()));
		components.members().forEach(circle -> unite(circle));
		NameForms forms = new NameForms(project);
		Map<Integer, String> authored = new LinkedHashMap<>();
		for (int i = 0; i < derivations.sources().size(); i++) {
			Source source = derivations.sources().get(i);
			if (!source.getAuthors().isEmpty() && unite(i, authors(source, forms))) {
				authored.put(i, String.join(", ", source.getAuthors()));
			}
		}
		everyCitation(project).forEach(this::hear);
		authored.forEach((source, name) -> names.put(voices.find(source), name));
	}

	private void unite(int[] circle) {
		for (int source : circle) {
			voices.unite(circle[0], source);
		}
	}

	/** Whether another source is known by the same mark. */
	private boolean unite(int source, Object mark) {
		Integer other = first.putIfAbsent(mark, source);
		if (other != null) {
			voices.unite(other, source);
		}
		return other != null;
	}

	/** Two sources by nobody knows whom may be by two authors. */
	private static Object authors(Source source, NameForms forms) {
		List<String> names = source.getAuthors();
		return names.stream().anyMatch(NameForms::isNobody) ? source : new Authors(names.stream().map(forms::usual).sorted().toList());
	}

	private static Stream<Evidence> everyCitation(Project project) {
		return project.editions().stream().map(Edition::claims).flatMap(List::stream)
				.flatMap(claim -> claim.evidence().stream());
	}

	private void hear(Evidence evidence) {
		document(evidence).ifPresent(document -> {
			int source = derivations.of(evidence.source().orElseThrow());
			int voice = first.computeIfAbsent(document, one -> {
				int added = voices.add();
				names.put(added, document.item());
				return added;
			});
			if (source >= 0 && !speaksForItself(evidence.source().get())) {
				voices.unite(source, voice);
			}
		});
	}

	/** Whether it is the document in the source that speaks, and not an author. */
	private static boolean speaksForItself(Source source) {
		return source.getAuthors().isEmpty();
	}

	/** The document that is cited; where it is not told in full, it is known by the words of the locator. */
	private static Optional<Document> document(Evidence evidence) {
		Optional<Document> whole = evidence.source().flatMap(source -> evidence.archive().filter(Witnesses::isWhole)
				.map(reference -> new Document(archive(source), reference.item())));
		return whole.or(() -> evidence.source().filter(source -> source.getMedium() == Medium.ARCHIVE)
				.flatMap(source -> Optional.ofNullable(evidence.citation().getLocator()).filter(locator -> !locator.isBlank())
						.map(locator -> new Document('@' + evidence.sourceKey(), locator.strip()))));
	}

	private static boolean isWhole(ArchiveReference reference) {
		return reference.missing().stream().allMatch(Part.LIST::equals);
	}

	private static String archive(Source source) {
		return source.getFields().stream().filter(field -> "archive".equalsIgnoreCase(field.getName()))
				.map(Field::getValues).flatMap(List::stream).findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
	}

	UnionFind voices() {
		return voices;
	}

	/** The voice of a source. */
	int of(int source) {
		return voices.find(source);
	}

	/** The voice of the document that is cited, where it is not the source's own. */
	Optional<Integer> ofDocument(Evidence evidence) {
		return evidence.source().filter(Witnesses::speaksForItself)
				.flatMap(source -> document(evidence).map(first::get).map(voices::find));
	}

	/** What a voice is called: by its author if several sources have it, else by a source's key or an archive's numbers. */
	String name(int voice) {
		return String.valueOf(names.get(voice));
	}
}
