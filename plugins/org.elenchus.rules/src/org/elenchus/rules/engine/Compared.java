package org.elenchus.rules.engine;

import java.util.List;

/**
 * How a run compares with a baseline, beside its new findings.
 *
 * @param known    how many findings the baseline knows
 * @param vanished what the baseline knows and the run did not find any more
 */
public record Compared(int known, List<Vanished> vanished) {

	public Compared {
		vanished = List.copyOf(vanished);
	}

	/**
	 * A finding that is no more.
	 *
	 * @param location    the file in which it was, relative to where the run started if it lies below
	 * @param rule        the rule's id
	 * @param words       the words it was about, shortened
	 * @param fingerprint its identity
	 */
	public record Vanished(String location, String rule, String words, String fingerprint) {
	}
}
