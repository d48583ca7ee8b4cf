package org.elenchus.model.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;

/** The cards of a project's sources, numbered in the order of the editions. */
public final class SourceCards {

	/** The cards of a project. */
	public static final Overview<Declared, SourceCards> OVERVIEW = new Overview<>(Declared.class, SourceCards.class, Declared::of, SourceCards::new);

	private final List<SourceCard> cards = new ArrayList<>();
	/** The number of each edition's first card. */
	private final int[] starts;
	private final Map<String, Integer> editions = new HashMap<>();
	/** Of several cards with one name the first, which is the one that other files mean by it. */
	private final Map<CardName, Integer> byName = new HashMap<>();

	/**
	 * The cards of an edition.
	 *
	 * @param location the edition's file
	 * @param edition  the edition's key; empty if it has none
	 * @param keys     the cards' keys; empty for a card without one
	 */
	public record Declared(String location, String edition, List<String> keys) implements Contribution {

		static Declared of(Edition edition) {
			return new Declared(edition.location(), CardNames.key(edition),
					edition.sources().stream().map(source -> source.getKey() == null ? "" : source.getKey()).toList());
		}
	}

	private SourceCards(List<Declared> parts) {
		starts = new int[parts.size()];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = cards.size();
			editions.put(parts.get(i).location, i);
			add(parts.get(i));
		}
	}

	private void add(Declared part) {
		IntStream.range(0, part.keys.size()).forEach(own -> {
			String key = part.keys.get(own);
			if (!key.isEmpty()) {
				byName.putIfAbsent(new CardName(part.edition, key), cards.size());
			}
			cards.add(new SourceCard(part.location, own, key));
		});
	}

	/** All cards, by their numbers. */
	public List<SourceCard> all() {
		return cards;
	}

	/**
	 * The number of a card; negative for one that the project does not have.
	 *
	 * @param edition the number of the edition that refers to it, in their order
	 * @param card    how that edition refers to it
	 */
	public int number(int edition, SourceRef card) {
		return card.own() >= 0 ? starts[edition] + card.own() : byName.getOrDefault(card.name(), -1);
	}

	/** The cards to which an edition refers. */
	public OfEdition of(Edition edition) {
		return new OfEdition(edition);
	}

	/** The cards to which one edition refers. */
	public final class OfEdition {

		private final int edition;
		private final SourceRefs refs;

		private OfEdition(Edition edition) {
			this.edition = editions.get(edition.location());
			this.refs = new SourceRefs(edition);
		}

		/** The number of a source's card; negative for one that the project does not have, and for none. */
		public int number(Source source) {
			return SourceCards.this.number(edition, refs.of(source));
		}
	}
}
