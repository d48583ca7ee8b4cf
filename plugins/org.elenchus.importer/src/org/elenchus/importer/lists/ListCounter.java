package org.elenchus.importer.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of a list, level by level. */
public final class ListCounter {

	/** How deep lists can be. */
	public static final int LEVELS = 10;

	private static final Pattern NUMBER = Pattern.compile("%([1-9])");
	private static final int LONGEST = 100;

	private final List<ListLevel> levels = new ArrayList<>();
	private final int[] counts = new int[LEVELS];

	/** No level is known yet. */
	public ListCounter() {
		for (int i = 0; i < LEVELS; i++) {
			levels.add(ListLevel.BULLET);
			counts[i] = -1;
		}
	}

	/** Says how a level is labelled, from 0. */
	public void level(int level, ListLevel how) {
		levels.set(Math.clamp(level, 0, LEVELS - 1), how);
	}

	/** Starts a level with a number; levels below start anew. */
	public void restart(int level, int number) {
		int known = Math.clamp(level, 0, LEVELS - 1);
		forget(known);
		counts[known] = number - 1;
	}

	/** Starts a level and those below it anew. */
	public void forget(int level) {
		for (int i = Math.clamp(level, 0, LEVELS - 1); i < LEVELS; i++) {
			counts[i] = -1;
		}
	}

	/** The label of the next item of a level, from 0. */
	public String next(int level) {
		int known = Math.clamp(level, 0, LEVELS - 1);
		counts[known] = value(known) + (counts[known] < 0 ? 0 : 1);
		if (known + 1 < LEVELS) {
			forget(known + 1);
		}
		Matcher number = NUMBER.matcher(levels.get(known).text());
		String label = number.replaceAll(each -> Matcher.quoteReplacement(number(each.group(1).charAt(0) - '1')));
		return label.length() > LONGEST ? label.substring(0, LONGEST) : label.strip();
	}

	private String number(int level) {
		return levels.get(level).format().print(value(level));
	}

	/** The number that a level has reached; its first one, if none of its items was there. */
	private int value(int level) {
		return counts[level] < 0 ? levels.get(level).start() : counts[level];
	}
}
