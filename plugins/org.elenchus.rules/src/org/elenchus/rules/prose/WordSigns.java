package org.elenchus.rules.prose;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a word is a sign of.
 *
 * @param listed     what the lists say, which holds for names, too
 * @param determined that, and what kind of a verb its form shows, but for the past tense: behind an article such a form is an adjective
 * @param free       that, and the past tense
 */
record WordSigns(Set<Sign> listed, Set<Sign> determined, Set<Sign> free) {

	static WordSigns of(Set<Sign> listed, boolean present, boolean participle, boolean past) {
		Set<Sign> determined = with(with(listed, Sign.PRESENT, present), Sign.PARTICIPLE, participle);
		return new WordSigns(listed, determined, with(determined, Sign.PAST, past));
	}

	private static Set<Sign> with(Set<Sign> signs, Sign sign, boolean isThere) {
		Set<Sign> all = EnumSet.noneOf(Sign.class);
		all.addAll(signs);
		if (isThere) {
			all.add(sign);
		}
		return all;
	}
}
