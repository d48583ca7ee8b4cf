package org.elenchus.export.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.claims.Status;

/** The claims that the words at one point of the text belong to. */
final class ActiveClaims {

	/** How many claims a run of text carries at most, so that a page grows with its text whatever the text says. */
	static final int LIMIT = 64;

	private final SequencedMap<ClaimView, Integer> open = new LinkedHashMap<>();

	void start(ClaimView claim) {
		open.merge(claim, 1, Integer::sum);
	}

	void end(ClaimView claim) {
		open.computeIfPresent(claim, (key, times) -> times == 1 ? null : times - 1);
	}

	boolean isEmpty() {
		return open.isEmpty();
	}

	/** Those that started last, the very last first. */
	List<ClaimView> innermost() {
		return open.sequencedKeySet().reversed().stream().limit(LIMIT).toList();
	}

	/** What the weakest of {@code claims} rests on. */
	static Status weakest(List<ClaimView> claims) {
		return claims.stream().map(ClaimView::status).max(Comparator.naturalOrder()).orElseThrow();
	}
}
