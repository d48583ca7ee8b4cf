package org.elenchus.batch.baseline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.finding.Finding;

/**
 * Tells which findings are known. An entry stands for one finding: first for that of its own file; if there is none any
 * more, for the same one in another file, because words move.
 */
final class Comparison {

	private final Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Entry> left;

	private Comparison(Collection<Entry> entries) {
		this.left = new LinkedHashSet<>(entries);
	}

	/**
	 * Compares.
	 *
	 * @param entries what the baseline knows
	 * @param found   all findings, in the order in which they take entries
	 */
	static Comparison of(Collection<Entry> entries, List<Reported> found) {
		Comparison comparison = new Comparison(entries);
		comparison.matchInPlace(found);
		comparison.matchElsewhere(found);
		return comparison;
	}

	/**
	 * A finding.
	 *
	 * @param finding the finding
	 * @param entry   the entry that it would be
	 */
	record Reported(Finding finding, Entry entry) {
	}

	private void matchInPlace(List<Reported> found) {
		Map<String, Map<Entry.Identity, Entry>> byFile = new HashMap<>();
		left.forEach(entry -> byFile.computeIfAbsent(entry.file(), file -> new HashMap<>()).put(entry.identity(), entry));
		for (Reported each : found) {
			Entry entry = byFile.getOrDefault(each.entry().file(), Map.of()).get(each.entry().identity());
			if (entry != null && left.remove(entry)) {
				known.add(each.finding());
			}
		}
	}

	private void matchElsewhere(List<Reported> found) {
		Map<Entry.Identity, Deque<Entry>> free = new HashMap<>();
		left.forEach(entry -> free.computeIfAbsent(entry.identity(), identity -> new ArrayDeque<>()).add(entry));
		for (Reported each : found) {
			Deque<Entry> same = free.getOrDefault(each.entry().identity(), new ArrayDeque<>());
			if (isNew(each.finding()) && !same.isEmpty()) {
				left.remove(same.remove());
				known.add(each.finding());
			}
		}
	}

	int known() {
		return known.size();
	}

	boolean isNew(Finding finding) {
		return !known.contains(finding);
	}

	/** The entries for which nothing was found, sorted. */
	List<Entry> vanished() {
		return left.stream().sorted().toList();
	}
}
