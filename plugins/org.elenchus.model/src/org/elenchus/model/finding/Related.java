package org.elenchus.model.finding;

import java.util.Optional;

import org.elenchus.model.text.TextRange;

/**
 * Another place that a finding is about: the other side of a contradiction, or one of those for which it speaks.
 *
 * @param location the file
 * @param claim    the key of the claim that stands there; empty if it is none. Where its words stand, its edition knows: that changes with
 *                 each key that is pressed there, and the finding does not
 * @param range    the place, in UTF-16 offsets of the file's text; only where it is the finding's own file
 * @param words    the words that stand there, or what they are called
 */
public record Related(String location, String claim, Optional<TextRange> range, String words) {

	/** A claim of any file. */
	public static Related claim(String location, String key, String words) {
		return new Related(location, key, Optional.empty(), words);
	}

	/** A place in the finding's own file. */
	public static Related place(String location, TextRange range, String words) {
		return new Related(location, "", Optional.of(range), words);
	}
}
