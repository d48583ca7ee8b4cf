package org.elenchus.sources.citing;

import java.util.Set;

/** Lists of the words by which notes cite. */
public enum CitingWords {
	ARTICLE, LEAD_IN, SEE, CONNECTOR, EDITOR, PARTICLE, ABOUT, ABBREVIATION;

	private final Set<String> words = Set.copyOf(Lists.ALL.of(this));

	/** Whether a word, in lower case, is on the list. */
	public boolean has(String word) {
		return words.contains(word);
	}

	/** Read before the first list is asked for. */
	private static final class Lists {

		static final WordLists ALL = new WordLists("citing-words");
	}
}
