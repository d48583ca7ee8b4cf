package org.elenchus.importer.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.markup.reading.CslVariables;
import org.elenchus.model.Medium;
import org.elenchus.sources.bibliography.Entry;

/**
 * What a library says about a work, as a card can say it: what is no variable of the Citation Style Language is a line of the note.
 *
 * @param hasChangedQuotes whether a text had quotes of every kind, which no text on a card can
 */
record CardContents(Medium medium, List<String> authors, String title, String year, String language, Map<String, List<String>> fields,
		boolean hasChangedQuotes) {

	static final String NOTE = "note";
	/** A medium is called so, too: it cannot stand first on a card. */
	private static final String ARCHIVE = "archive";

	/** What stands on the card with that key. */
	static CardContents of(Entry entry, String key) {
		CardTexts texts = new CardTexts();
		Map<String, List<String>> fields = fields(entry, texts);
		List<String> notes = fields.getOrDefault(NOTE, new ArrayList<>());
		if (!entry.key().isEmpty() && !entry.key().equals(key)) {
			notes.add(texts.of(Notes.ofKey(entry.key())));
		}
		boolean bare = entry.authors().isEmpty() && entry.title().isEmpty() && entry.year().isEmpty() && entry.language().isEmpty();
		if (bare && fields.containsKey(ARCHIVE)) {
			fields.remove(ARCHIVE).forEach(value -> notes.add(Notes.line(ARCHIVE, value)));
		}
		if (!notes.isEmpty()) {
			fields.put(NOTE, notes);
		}
		return new CardContents(entry.medium(), entry.authors().stream().map(texts::of).toList(), texts.of(entry.title()), texts.of(entry.year()),
				texts.of(entry.language()), fields, texts.hasChanged());
	}

	private static Map<String, List<String>> fields(Entry entry, CardTexts texts) {
		Map<String, String> names = new LinkedHashMap<>();
		Map<String, List<String>> fields = new LinkedHashMap<>();
		entry.variables().forEach((name, values) -> {
			boolean known = CslVariables.isKnown(name);
			String field = names.computeIfAbsent((known ? name : NOTE).toLowerCase(Locale.ROOT), lower -> known ? name : NOTE);
			List<String> target = fields.computeIfAbsent(field.equalsIgnoreCase(NOTE) ? NOTE : field, one -> new ArrayList<>());
			values.forEach(value -> target.add(texts.of(known ? value : Notes.line(name, value))));
		});
		return fields;
	}
}
