package org.elenchus.rules.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Chapter;

/**
 * Where nearly all things of a kind lack the same: a chapter that is full of it, or those chapters together that are too short to be told of each
 * for itself. There one finding tells a reader more than many.
 *
 * @param <T> what lacks it
 */
public final class Concentration<T> {

	/**
	 * How many make it worth summing up. Of three imported texts one had lost the bodies of its 821 notes: 45 findings when only chapters
	 * counted, one when those with fewer counted together; in the two essays of the samples the most that any rule reports of one chapter
	 * is 14, each of them another decision.
	 */
	public static final int MANY = 20;

	private final Function<T, Chapter> chapter;
	private final Function<T, Object> thing;

	/**
	 * Looks at things.
	 *
	 * @param chapter where a thing stands
	 * @param thing   what it is: the same for two that count once
	 */
	public Concentration(Function<T, Chapter> chapter, Function<T, Object> thing) {
		this.chapter = chapter;
		this.thing = thing;
	}

	/**
	 * The things that are told together, in groups, each in the order of the text.
	 *
	 * @param lacking the things that lack it
	 * @param all     how many things of their kind each chapter has
	 * @param percent the share of a chapter's things that must lack it
	 */
	public List<List<T>> groups(List<T> lacking, Map<Chapter, Long> all, int percent) {
		Map<Chapter, List<T>> full = lacking.stream().collect(Collectors.groupingBy(chapter, LinkedHashMap::new, Collectors.toList()));
		full.entrySet().removeIf(entry -> count(entry.getValue()) * 100 < all.getOrDefault(entry.getKey(), 0L) * percent);
		List<List<T>> groups = new ArrayList<>();
		List<T> rest = new ArrayList<>();
		full.values().forEach(things -> {
			if (count(things) >= MANY) {
				groups.add(things);
			} else {
				rest.addAll(things);
			}
		});
		if (count(rest) >= MANY) {
			groups.add(rest);
		}
		return groups;
	}

	private long count(List<T> things) {
		return things.stream().map(thing).distinct().count();
	}
}
