package org.elenchus.model.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	Witnesses(Filiation filiation, Testimony.Testimonies told, NameForms forms) {
		this.derivations = filiation.derivations();
		derivations.names().forEach(name -> names.put(voices.add(), name));
		filiation.components().members().forEach(this::unite);
		Map<Integer, String> authored = new LinkedHashMap<>();
		for (int i = 0; i < derivations.names().size(); i++) {
			List<String> authors = derivations.authors(i);
			if (!authors.isEmpty() && unite(i, authors(i, authors, forms))) {
				authored.put(i, String.join(", ", authors));
			}
		}
		for (int i = 0; i < told.editions().size(); i++) {
			hear(i, told.editions().get(i));
		}
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
	private static Object authors(int source, List<String> names, NameForms forms) {
		return names.stream().anyMatch(NameForms::isNobody) ? source : new Authors(names.stream().map(forms::usual).sorted().toList());
	}

	private void hear(int edition, Testimony said) {
		said.documents().forEach(cited -> {
			int voice = voice(cited.document());
			int card = derivations.card(edition, cited.source());
			if (card >= 0 && !derivations.relation(card).authors().isEmpty()) {
				voices.unite(derivations.of(card), voice);
			}
		});
	}

	private int voice(Document document) {
		return first.computeIfAbsent(document, one -> {
			int added = voices.add();
			names.put(added, document.item());
			return added;
		});
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
		return evidence.source().filter(source -> source.getAuthors().isEmpty())
				.flatMap(source -> Document.of(evidence).map(first::get).map(voices::find));
	}

	/** What a voice is called: by its author if several sources have it, else by a source's key or an archive's numbers. */
	String name(int voice) {
		return names.get(voice);
	}
}
