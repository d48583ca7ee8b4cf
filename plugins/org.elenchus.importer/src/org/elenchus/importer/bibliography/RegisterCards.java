package org.elenchus.importer.bibliography;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.model.Source;
import org.elenchus.sources.bibliography.Entry;

/** Finds the card of each entry: by its key, by the key that its note tells, or, for entries without a key, by the work. */
final class RegisterCards {

	/**
	 * Where an entry belongs.
	 *
	 * @param card null if it has none yet
	 * @param key  that of the card, present or future
	 */
	record Place(Entry entry, Source card, String key) {
	}

	private final Map<String, Deque<Source>> byKey = new LinkedHashMap<>();
	private final Map<String, Deque<Source>> byNote = new HashMap<>();
	private final Map<String, Deque<Source>> byWork = new HashMap<>();
	private final Set<Source> claimed = new HashSet<>();
	private final Map<Entry, Source> found = new IdentityHashMap<>();
	private final List<Source> cards;
	private final List<Entry> entries;

	RegisterCards(List<Source> cards, List<Entry> entries) {
		this.cards = cards;
		this.entries = entries;
		for (Source card : cards) {
			put(byKey, card.getKey(), card);
			put(byNote, noteKey(card), card);
			put(byWork, work(card.getAuthors(), card.getTitle(), card.getYear()), card);
		}
		CardTexts texts = new CardTexts();
		entries.stream().filter(entry -> !entry.key().isEmpty())
				.forEach(entry -> find(entry, byKey.get(entry.key()), byNote.get(texts.of(entry.key()))));
		entries.stream().filter(entry -> entry.key().isEmpty())
				.forEach(entry -> find(entry, byWork.get(work(CardContents.of(entry, ""))), null));
	}

	private static void put(Map<String, Deque<Source>> index, String name, Source card) {
		if (name != null) {
			index.computeIfAbsent(name, one -> new ArrayDeque<>()).add(card);
		}
	}

	private static String noteKey(Source card) {
		return card.getFields().stream().filter(field -> field.getName().equalsIgnoreCase(CardContents.NOTE))
				.map(field -> Notes.key(field.getValues())).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static String work(CardContents contents) {
		return work(contents.authors(), contents.title(), contents.year());
	}

	private static String work(List<String> authors, String title, String year) {
		String author = authors.isEmpty() ? "" : authors.getFirst();
		return (author + "\n" + (title == null ? "" : title) + "\n" + (year == null ? "" : year)).toLowerCase(Locale.ROOT);
	}

	/** Takes the first card that no other entry has. */
	private void find(Entry entry, Deque<Source> first, Deque<Source> second) {
		Source card = next(first);
		card = card == null ? next(second) : card;
		if (card != null) {
			claimed.add(card);
			found.put(entry, card);
		}
	}

	private Source next(Deque<Source> candidates) {
		while (candidates != null && !candidates.isEmpty()) {
			Source card = candidates.poll();
			if (!claimed.contains(card)) {
				return card;
			}
		}
		return null;
	}

	/** The place of each entry, in the order of the library. */
	List<Place> inOrder() {
		SourceKeys keys = new SourceKeys(cards.stream().map(Source::getKey).toList(), entries);
		return entries.stream().map(entry -> {
			Source card = found.get(entry);
			return new Place(entry, card, card == null ? keys.of(entry) : card.getKey());
		}).toList();
	}

	/** The keys of the cards that no entry has. */
	List<String> absent() {
		return cards.stream().filter(card -> !claimed.contains(card)).map(Source::getKey).toList();
	}
}
