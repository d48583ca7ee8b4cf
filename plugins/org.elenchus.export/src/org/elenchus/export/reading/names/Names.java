package org.elenchus.export.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.claims.Claims;
import org.elenchus.export.reading.words.Anchor;
import org.elenchus.export.reading.words.AuthorName;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.Name;
import org.elenchus.model.edition.Edition;

/** The names that an edition declares or that its claims are about. */
public final class Names {

	private final Map<Name, NameEntry> entries = new LinkedHashMap<>();
	private final Map<String, NameEntry> byKey = new HashMap<>();

	/** Those of other editions, by their keys. */
	private final Map<String, Name> elsewhere = new HashMap<>();

	/** @param editions the edition, and those in which it can mean a name */
	public Names(List<Edition> editions, Claims claims) {
		editions.getFirst().cards(Name.class).forEach(this::entry);
		editions.stream().skip(1).flatMap(edition -> edition.cards(Name.class).stream())
				.forEach(name -> elsewhere.putIfAbsent(String.valueOf(name.getKey()), name));
		claims.all().forEach(view -> view.claim().card().ifPresent(card -> add(view, card)));
	}

	private void add(ClaimView view, ClaimCard card) {
		card.getPersons().stream().filter(name -> !name.eIsProxy()).forEach(name -> entry(name).about().add(view));
		speaker(card.getSpeaker()).ifPresent(speaker -> speaker.spoken().add(view));
	}

	private Optional<NameEntry> speaker(String key) {
		return Optional.ofNullable(byKey.get(key)).or(() -> Optional.ofNullable(elsewhere.get(key)).map(this::entry));
	}

	public NameEntry entry(Name name) {
		return entries.computeIfAbsent(name, this::create);
	}

	private NameEntry create(Name name) {
		String key = String.valueOf(name.getKey());
		String id = Anchor.of("name", key);
		NameEntry entry = new NameEntry(name, byKey.containsKey(key) ? id + ":" + entries.size() : id);
		byKey.putIfAbsent(key, entry);
		return entry;
	}

	/** All names, by family name. */
	public List<NameEntry> sorted() {
		List<NameEntry> sorted = new ArrayList<>(entries.values());
		sorted.sort(Comparator.comparing((NameEntry entry) -> new AuthorName(entry.form()).sortKey().toLowerCase(Locale.ROOT))
				.thenComparing(NameEntry::form).thenComparing(NameEntry::id));
		return sorted;
	}
}
