package org.elenchus.sources.quotation;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.text.TextRange;
import org.elenchus.sources.quotation.Reading.Part;
import org.elenchus.sources.quotation.Verdict.Difference;
import org.elenchus.sources.quotation.Verdict.Result;
import org.elenchus.sources.text.FullText;

/**
 * Compares quotations with the text from which they are taken. Words are compared, not their case, their punctuation and
 * how they are set; an ellipsis stands for some words, and what the quotation's editor put in brackets is not looked for.
 */
public final class QuotationCheck {

	/** Fewer words are found anywhere, and prove nothing where they are not found. */
	public static final int FEWEST = 3;
	/** How much of the words may differ, in per cent, before they are others. */
	private static final int ALIKE = 40;
	private static final int MOST_PARTS = 50;

	private final String quotation;
	private final FullText text;
	private final boolean excerpt;

	private QuotationCheck(String quotation, FullText text, boolean excerpt) {
		this.quotation = quotation;
		this.text = text;
		this.excerpt = excerpt;
	}

	/** Looks for a quotation in a whole text. */
	public static Verdict inText(String quotation, FullText text) {
		return new QuotationCheck(quotation, text, false).verdict();
	}

	/** Looks for a quotation in an excerpt: words that could stand before or behind it are not missed. */
	public static Verdict inExcerpt(String quotation, FullText excerpt) {
		return new QuotationCheck(quotation, excerpt, true).verdict();
	}

	private Verdict verdict() {
		Reading reading = Reading.of(quotation, text.spelling());
		if (reading.parts().isEmpty() || reading.parts().size() > MOST_PARTS) {
			return Verdict.of(Result.UNDECIDED);
		}
		Chain chain = Chain.best(reading, text);
		Verdict verdict = chain == null ? Verdict.of(Result.NOT_FOUND) : verdict(reading, chain);
		if (verdict.result() != Result.EXACT && quotation.indexOf('[') >= 0) {
			Reading other = Reading.withBrackets(quotation, text.spelling());
			Chain exact = Chain.best(other, text);
			verdict = exact != null && exact.cost() == 0 ? verdict(other, exact) : verdict;
		}
		boolean few = reading.words().size() < FEWEST && verdict.result() != Result.EXACT;
		return few ? Verdict.of(Result.UNDECIDED) : verdict;
	}

	private Verdict verdict(Reading reading, Chain chain) {
		int words = reading.words().size();
		TextRange place = text.words().range(chain.first().from(), chain.last().to());
		List<Change> changes = chain.cost() == 0 ? List.of() : changes(reading, chain);
		boolean enough = words * Alignment.WORD - chain.cost() >= enough();
		if (changes.isEmpty()) {
			return chain.cost() == 0 || enough ? new Verdict(Result.EXACT, place, List.of(), "") : Verdict.of(Result.UNDECIDED);
		}
		boolean alike = chain.cost() * 100 <= words * Alignment.WORD * ALIKE && enough;
		if (!alike) {
			return Verdict.of(Result.NOT_FOUND);
		}
		List<Difference> differences = changes.stream().map(change -> new Difference(reading.words().range(change.from(), change.to()),
				text.words().range(change.source(), change.behind()))).toList();
		return new Verdict(Result.ALTERED, place, differences,
				new ShownChanges(quotation, reading.words(), text.text(), text.words()).of(changes));
	}

	private int enough() {
		return (excerpt ? FEWEST - 1 : FEWEST) * Alignment.WORD;
	}

	private List<Change> changes(Reading reading, Chain chain) {
		List<Change> changes = new ArrayList<>();
		int end = chain.first().from();
		for (int i = 0; i < chain.matches().length; i++) {
			Part part = reading.parts().get(i);
			Match match = chain.matches()[i];
			if (match == null) {
				changes.add(new Change(part.from(), part.to(), end, end));
			} else {
				changes.addAll(Changes.of(reading, part, text, match));
				end = match.to();
			}
		}
		if (excerpt) {
			changes.removeIf(change -> isOverhang(change, reading.words().size()));
		}
		return changes;
	}

	/** Whether the quotation begins before the excerpt, or ends behind it. */
	private boolean isOverhang(Change change, int words) {
		boolean atStart = change.from() == 0 && change.behind() == 0;
		boolean atEnd = change.to() == words && change.source() == text.words().size();
		return atStart || atEnd;
	}
}
