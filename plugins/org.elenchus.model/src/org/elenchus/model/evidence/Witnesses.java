package org.elenchus.model.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Evidence;

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

	Witnesses(Filiation filiation, List<Testimony> told) {
		this.derivations = filiation.derivations();
		derivations.sources().forEach(source -> names.put(voices.add(), source.getKey()));
		filiation.components().members().forEach(circle -> unite(circle));
		NameForms forms = new NameForms(List.of(NameForms.Forms.of(told.stream().map(Testimony::names).flatMap(List::stream))));
		Map<Integer, String> authored = new LinkedHashMap<>();
		for (int i = 0; i < derivations.sources().size(); i++) {
			Source source = derivations.sources().get(i);
			if (!source.getAuthors().isEmpty() && unite(i, authors(source, forms))) {
				authored.put(i, String.join(", ", source.getAuthors()));
			}
		}
		told.forEach(one -> one.documents().forEach(this::hear));
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

	private void hear(Testimony.Cited cited) {
		int source = derivations.of(cited.source());
		int voice = first.computeIfAbsent(cited.document(), one -> {
			int added = voices.add();
			names.put(added, cited.document().item());
			return added;
		});
		if (source >= 0 && !speaksForItself(cited.source())) {
			voices.unite(source, voice);
		}
	}

	/** Whether it is the document in the source that speaks, and not an author. */
	private static boolean speaksForItself(Source source) {
		return source.getAuthors().isEmpty();
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
				.flatMap(source -> Document.of(evidence).map(first::get).map(voices::find));
	}

	/** What a voice is called: by its author if several sources have it, else by a source's key or an archive's numbers. */
	String name(int voice) {
		return String.valueOf(names.get(voice));
	}
}
