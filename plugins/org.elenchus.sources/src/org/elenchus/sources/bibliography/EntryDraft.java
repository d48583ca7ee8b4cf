package org.elenchus.sources.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Medium;

/** An entry that is being read. */
final class EntryDraft {

	private static final String NOTE = "note";

	private final int line;
	private String key = "";
	private String type = "";
	private String title = "";
	private String year = "";
	private String language = "";
	private final List<String> authors = new ArrayList<>();
	private final Map<String, List<String>> variables = new LinkedHashMap<>();

	EntryDraft(int line) {
		this.line = line;
	}

	void key(String name) {
		key = Cleaned.line(name);
	}

	/** Its type in the Citation Style Language. */
	void type(String name) {
		type = name;
	}

	String type() {
		return type;
	}

	/** Whether it says anything. */
	boolean isEmpty() {
		return authors.isEmpty() && title.isEmpty() && year.isEmpty() && variables.isEmpty();
	}

	/** Adds a variable; one that can stand only once on a card keeps the first value, and a further one becomes part of the note. */
	void add(String name, String value) {
		String clean = Cleaned.line(value);
		switch (name) {
		case "author" -> {
			if (!clean.isEmpty()) {
				authors.add(clean);
			}
		}
		case "title" -> title = single(name, title, clean);
		case "issued" -> year = single(name, year, clean);
		case "language" -> language = single(name, language, clean);
		case NOTE -> value.lines().map(Cleaned::line).forEach(one -> addTo(NOTE, one));
		default -> addTo(name, clean);
		}
	}

	private String single(String name, String known, String value) {
		if (!known.isEmpty() && !value.isEmpty() && !known.equals(value)) {
			addTo(NOTE, name + ": " + value);
		}
		return known.isEmpty() ? value : known;
	}

	boolean has(String name) {
		return variables.containsKey(name);
	}

	private void addTo(String name, String value) {
		if (!value.isEmpty()) {
			variables.computeIfAbsent(name, one -> new ArrayList<>()).add(value);
		}
	}

	/** The entry; what its medium does not tell of its type stands in a note, as reference managers write it. */
	Entry entry() {
		Medium medium = CslType.medium(type, has("archive") || has("archive_location"));
		if (!CslType.isTold(type)) {
			add(NOTE, "type: " + type);
		}
		return new Entry(line, key, medium, List.copyOf(authors), title, year, language, variables);
	}
}
