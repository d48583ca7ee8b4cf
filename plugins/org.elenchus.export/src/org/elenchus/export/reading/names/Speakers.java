package org.elenchus.export.reading.names;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.elenchus.export.reading.words.EditionLabels;
import org.elenchus.model.School;

/** Whom the cards of claims mean by their speakers. */
public final class Speakers {

	private final Map<String, String> fullNames = new HashMap<>();

	/** @param schools the schools that a card can mean; of several with one key the first */
	public Speakers(Stream<School> schools, Names names, EditionLabels labels) {
		fullNames.put("author", labels.text("claim.speaker.author"));
		schools.forEach(this::add);
		names.sorted().forEach(entry -> fullNames.putIfAbsent(String.valueOf(entry.name().getKey()), entry.form()));
	}

	private void add(School school) {
		fullNames.putIfAbsent(String.valueOf(school.getKey()), name(school));
	}

	/** The author, a school or a name in full, by its key; anyone else as the card has it. */
	public String name(String speaker) {
		return fullNames.getOrDefault(speaker, speaker);
	}

	/** The full name of a school or, if its card does not tell, its key. */
	public static String name(School school) {
		return school.getName() == null ? school.getKey() : school.getName();
	}
}
