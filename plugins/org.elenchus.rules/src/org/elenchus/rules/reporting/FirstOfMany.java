package org.elenchus.rules.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Chapter;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;

/** Lets the first of a chapter's places speak for the others, where nearly all places of a kind lack the same. */
public final class FirstOfMany {

	/** How many such places make a chapter worth summing up. */
	private static final int MANY = 20;

	private FirstOfMany() {
	}

	/**
	 * The places to report, in their order, and what to say there of the others for which it speaks: the phrase {@code more} of the
	 * rule's page, or nothing.
	 *
	 * @param bare    the places that lack it, in their order
	 * @param all     all places of their kind
	 * @param percent the share of a chapter's places that must lack it for that
	 */
	public static SequencedMap<TextRange, String> of(Inquiry inquiry, List<TextRange> bare, Supplier<Stream<TextRange>> all, int percent) {
		SequencedMap<TextRange, String> told = new LinkedHashMap<>();
		if (bare.size() < MANY) {
			bare.forEach(place -> told.put(place, ""));
			return told;
		}
		Function<TextRange, Chapter> of = inquiry.chapters()::at;
		Map<Chapter, Long> sizes = all.get().collect(Collectors.groupingBy(of, Collectors.counting()));
		bare.stream().collect(Collectors.groupingBy(of, LinkedHashMap::new, Collectors.toList())).forEach((chapter, places) -> {
			boolean full = places.size() >= MANY && places.size() * 100L >= sizes.get(chapter) * percent;
			String more = full ? inquiry.phrase("more", Map.of("count", Integer.toString(places.size() - 1))) : "";
			places.subList(0, full ? 1 : places.size()).forEach(place -> told.put(place, more));
		});
		return told;
	}
}
