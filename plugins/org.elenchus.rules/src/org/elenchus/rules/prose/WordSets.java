package org.elenchus.rules.prose;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.text.Translations;

/** Words as data, of all languages together: those of cards, which need not be in the language of a text. */
public final class WordSets {

	private WordSets() {
	}

	/** The words of a list, in lower case; in its files, slashes part them. */
	public static Set<String> of(String list) {
		return Translations.of(WordSets.class, list, ".txt").stream().flatMap(language -> WordFile.read(list + '_' + language).stream())
				.flatMap(line -> Stream.of(line.split("/"))).collect(Collectors.toUnmodifiableSet());
	}
}
