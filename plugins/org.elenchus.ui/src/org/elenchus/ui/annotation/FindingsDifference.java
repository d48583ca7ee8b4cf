package org.elenchus.ui.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.text.TextRange;

/**
 * Where the findings of two versions of a text differ. What is alike before an edit, and behind it where only the place has moved, is
 * left aside: after a key that is nearly all.
 *
 * @param before what is shown
 * @param now    what is to be shown in its place
 */
record FindingsDifference(List<Wanted> before, List<Wanted> now) {

	static FindingsDifference between(List<Wanted> before, List<Wanted> now) {
		int shorter = Math.min(before.size(), now.size());
		int head = 0;
		while (head < shorter && before.get(head).equals(now.get(head))) {
			head++;
		}
		int shift = shorter == 0 ? 0 : now.getLast().place().start() - before.getLast().place().start();
		int tail = 0;
		while (tail < shorter - head && isMoved(before.get(before.size() - 1 - tail), now.get(now.size() - 1 - tail), shift)) {
			tail++;
		}
		return new FindingsDifference(before.subList(head, before.size() - tail), now.subList(head, now.size() - tail));
	}

	private static boolean isMoved(Wanted before, Wanted now, int shift) {
		TextRange place = before.place();
		return place.start() + shift == now.place().start() && place.end() + shift == now.place().end() && before.saysTheSame(now);
	}

	/** Which findings may be shown otherwise. */
	Set<FindingKey> keys() {
		Set<FindingKey> keys = new HashSet<>();
		before.forEach(each -> keys.add(each.key()));
		now.forEach(each -> keys.add(each.key()));
		return keys;
	}
}
