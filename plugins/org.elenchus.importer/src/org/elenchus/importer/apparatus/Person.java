package org.elenchus.importer.apparatus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.elenchus.sources.citing.FamilyName;

/**
 * An author or editor as a card names him.
 *
 * @param family  the key of the family name; empty if there is none
 * @param words   the keys of all words of the name
 * @param initial the first letter of the given name, without accents and in lower case; empty if the card does not tell it
 */
record Person(String family, List<String> words, String initial) {

	static Person of(String name) {
		NoteText family = new NoteText(FamilyName.of(name));
		NoteText all = new NoteText(name);
		List<String> words = IntStream.range(0, all.size()).mapToObj(all::key).toList();
		String key = family.size() == 0 ? "" : family.key(family.size() - 1);
		int comma = name.indexOf(',');
		String given = comma >= 0 ? name.substring(comma + 1) : words.size() > 1 ? name : "";
		return new Person(key, words, firstLetter(given));
	}

	/** The first letter of a text, as the initials of names are compared; empty if it has none. */
	static String firstLetter(String text) {
		return Normalizer.normalize(text.substring(0, Math.min(text.length(), 40)), Normalizer.Form.NFD).codePoints().filter(Character::isLetter)
				.mapToObj(Character::toString).findFirst().orElse("").toLowerCase(Locale.ROOT);
	}
}
