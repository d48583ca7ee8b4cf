package org.elenchus.sources.quotation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.elenchus.sources.quotation.Verdict.Result;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;

/** A quotation that is looked for in many texts, most of which do not even have its words. */
public final class QuotedWords {

	private final String quotation;
	/** Its words by the spelling of a text, the longest first: that is the one which is most seldom found. */
	private final Map<Spelling, List<String>> words = new HashMap<>();

	public QuotedWords(String quotation) {
		this.quotation = quotation;
	}

	/** Whether its very words stand in a text, and are at least {@code fewest}. */
	public boolean standIn(FullText text, int fewest) {
		List<String> longestFirst = words.computeIfAbsent(text.spelling(), one -> longestFirst(text));
		return longestFirst.size() >= fewest && longestFirst.stream().allMatch(text::has)
				&& QuotationCheck.inText(quotation, text).result() == Result.EXACT;
	}

	private List<String> longestFirst(FullText text) {
		Reading reading = Reading.of(quotation, text);
		return IntStream.range(0, reading.words().size()).mapToObj(reading.words()::key)
				.sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}
}
