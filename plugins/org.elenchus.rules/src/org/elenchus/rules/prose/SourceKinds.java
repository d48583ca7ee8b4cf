package org.elenchus.rules.prose;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Knows titles that only say what kind of source something is, such as <i>official figures</i>, in all languages of its lists. */
public final class SourceKinds {

	private static final Set<String> NAMES = WordSets.of("source-kinds");
	private static final Set<String> SAID_OF_THEM = WordSets.of("source-qualities");

	private SourceKinds() {
	}

	/**
	 * Whether a title has no word but those that name kinds of sources, and those that are said of such; a number is a word of its own.
	 *
	 * @param added further titles, as a policy gives them
	 */
	public static boolean areAll(String title, Collection<String> added) {
		List<String> words = folded(title);
		boolean kinds = words.stream().anyMatch(NAMES::contains) && words.stream().allMatch(word -> NAMES.contains(word) || SAID_OF_THEM.contains(word));
		return kinds || added.stream().map(SourceKinds::folded).anyMatch(words::equals);
	}

	private static List<String> folded(String title) {
		return Word.of(title, 0, title.length()).stream().map(Word::folded).toList();
	}
}
