package org.elenchus.rules.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds keys that nothing in a project has; none is given twice. */
public final class FreeKeys {

	private static final int LETTERS = 26;

	private final Set<String> taken;
	/** How many keys like one have been tried. */
	private final Map<String, Integer> tried = new HashMap<>();

	/** @param taken the keys that are not free; those that are given are added */
	public FreeKeys(Set<String> taken) {
		this.taken = taken;
	}

	/** A free key like {@code key}: with a letter behind it ({@code lenoe2010a}), or a number when the letters are used up. */
	public String like(String key) {
		String free;
		do {
			int number = tried.merge(key, 1, Integer::sum);
			free = key + (number <= LETTERS ? String.valueOf((char) ('a' + number - 1)) : "-" + number);
		} while (!taken.add(free));
		return free;
	}
}
