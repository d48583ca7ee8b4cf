package org.elenchus.rules.wording;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words of a list in what a card says, as whole words and in whatever case. */
public final class WholeWords {

	private final Pattern words;

	/** Words of a rule's own, and those that a policy adds; at least one. */
	public WholeWords(Collection<String> own, Collection<String> added) {
		this.words = Pattern.compile("(?<![\\p{L}\\p{N}-])(?<!\\bnon )(?:" + Stream.concat(own.stream(), added.stream())
				.filter(word -> !word.isBlank()).map(String::strip).map(Pattern::quote).collect(Collectors.joining("|"))
				+ ")(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** Whether one of them occurs. */
	public boolean isIn(String text) {
		return words.matcher(text).find();
	}
}
