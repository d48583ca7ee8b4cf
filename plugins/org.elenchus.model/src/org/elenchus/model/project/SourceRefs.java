package org.elenchus.model.project;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Source;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.parallel.Once;

/**
 * The sources to which one edition refers. Its own cards are numbered when the first is asked for, which in most editions none is. Several threads
 * can ask.
 */
public final class SourceRefs {

	private final Edition edition;
	private final CardNames names = new CardNames();
	private final Once<Map<Source, Integer>> own = new Once<>();

	public SourceRefs(Edition edition) {
		this.edition = edition;
	}

	/** How the edition refers to a source's card; {@link SourceRef#UNKNOWN} if there is none. */
	public SourceRef of(Source card) {
		Integer number = card == null ? null : own.get(this::numbered).get(card);
		return number != null ? SourceRef.own(number)
				: card == null || card.getKey() == null ? SourceRef.UNKNOWN : new SourceRef(-1, names.of(card));
	}

	private Map<Source, Integer> numbered() {
		List<Source> cards = edition.sources();
		Map<Source, Integer> numbers = new IdentityHashMap<>(cards.size());
		cards.forEach(card -> numbers.put(card, numbers.size()));
		return numbers;
	}
}
