package org.elenchus.rules.reporting;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.edition.Chapter;
import org.elenchus.model.finding.Related;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;

/** Lets the first of many places speak for the others, where nearly all places of a kind lack the same. */
public final class FirstOfMany {

	private FirstOfMany() {
	}

	/**
	 * The places to report, in the order of the text, each with those for which it speaks.
	 *
	 * @param bare    the places that lack it, in their order
	 * @param all     all places of their kind
	 * @param percent the share of a chapter's places that must lack it for that
	 */
	public static SequencedMap<TextRange, List<Related>> of(Inquiry inquiry, List<TextRange> bare, Supplier<Stream<TextRange>> all, int percent) {
		SequencedMap<TextRange, List<Related>> told = new TreeMap<>();
		bare.forEach(place -> told.put(place, List.of()));
		if (bare.size() >= Concentration.MANY) {
			Function<TextRange, Chapter> chapter = inquiry.chapters()::at;
			Map<Chapter, Long> sizes = all.get().collect(Collectors.groupingBy(chapter, Collectors.counting()));
			new Concentration<>(chapter, place -> place).groups(bare, sizes, percent).forEach(group -> {
				group.forEach(told::remove);
				told.put(group.getFirst(), group.stream().skip(1).map(place -> related(inquiry, place)).toList());
			});
		}
		return told;
	}

	private static Related related(Inquiry inquiry, TextRange place) {
		return Related.place(inquiry.edition().location(), place, inquiry.edition().text().substring(place.start(), place.end()));
	}
}
