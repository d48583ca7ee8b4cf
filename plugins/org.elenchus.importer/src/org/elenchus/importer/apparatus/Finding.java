package org.elenchus.importer.apparatus;

import java.util.List;

/**
 * Words of a note that cite a work, or seem to.
 *
 * @param start      where they start (UTF-16 offset)
 * @param end        where they end, exclusive
 * @param work       the work; null if it is not certain
 * @param locator    the place in it; empty if none is named
 * @param doubt      why the work is not certain; null if it is
 * @param candidates works that could be meant
 */
record Finding(int start, int end, Work work, String locator, Doubt doubt, List<Work> candidates) {

	/** So many candidates help; more do not. */
	static final int MOST = 5;

	static Finding of(Work work, int start, int end, String locator) {
		return new Finding(start, end, work, locator, null, List.of());
	}

	static Finding doubtful(int start, int end, Doubt doubt, List<Work> candidates) {
		return new Finding(start, end, null, "", doubt, candidates.stream().distinct().limit(MOST).toList());
	}

	/** The same words, which something speaks against. */
	Finding doubted(Doubt reason) {
		return doubtful(start, end, reason, isCertain() ? List.of(work) : candidates);
	}

	boolean isCertain() {
		return work != null;
	}

	List<String> keys() {
		return candidates.stream().map(Work::key).toList();
	}
}
