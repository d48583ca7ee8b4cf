package org.elenchus.sources.quotation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.elenchus.sources.quotation.Verdict.Result;
import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;
import org.elenchus.sources.text.Words;

/** A quotation that is looked for in many texts, most of which do not even have its words. */
public final class QuotedWords {

	private final String quotation;
	/** Its words by the spelling of a text, the longest first: that is the one which is most seldom found. */
	private final Map<Spelling, List<String>> words = new HashMap<>();

	public QuotedWords(String quotation) {
		this.quotation = quotation;
	}

	/** Its words in a spelling, without those of its editor, the longest first. */
	public List<String> in(Spelling spelling) {
		return words.computeIfAbsent(spelling, this::longestFirst);
	}

	/** Whether its very words stand in a text. */
	public boolean standIn(FullText text) {
		List<String> longestFirst = in(text.spelling());
		return !longestFirst.isEmpty() && longestFirst.stream().allMatch(text::has)
				&& QuotationCheck.inText(quotation, text).result() == Result.EXACT;
	}

	private List<String> longestFirst(Spelling spelling) {
		Words all = Reading.of(quotation, spelling).words();
		return IntStream.range(0, all.size()).mapToObj(all::key).sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}
}
