package org.elenchus.rules.catalogue.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.elenchus.model.text.TextRange;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.prose.Checkable;
import org.elenchus.rules.prose.CheckableFinder;
import org.elenchus.rules.prose.Prose;
import org.elenchus.rules.prose.Sentence;
import org.elenchus.rules.reporting.FirstOfMany;

/** Warns of a sentence that states something checkable and has neither claim nor source; in a chapter full of them, once. */
public final class CheckableSentenceUntagged implements Rule {

	/** The share of a chapter's checkable sentences that are bare of which the first speaks for all, in per cent. */
	private static final int MOST = 50;

	@Override
	public String id() {
		return "checkable-sentence-untagged";
	}

	@Override
	public Reach reach() {
		return Prose.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		CheckableFinder finder = CheckableFinder.of(inquiry, id());
		List<TextRange> all = new ArrayList<>();
		SequencedMap<TextRange, Values> bare = new LinkedHashMap<>();
		Prose.of(inquiry).sentences().stream().filter(sentence -> !sentence.isInNote())
				.forEach(sentence -> finder.in(sentence).ifPresent(kind -> {
					all.add(sentence.range());
					if (!sentence.isMarked() && sentence.claims().isEmpty()) {
						bare.put(sentence.range(), values(inquiry, sentence, kind));
					}
				}));
		FirstOfMany.of(inquiry, List.copyOf(bare.keySet()), all::stream, MOST)
				.forEach((place, others) -> inquiry.report(place, bare.get(place).beside(others, 0), List.of()));
	}

	private static Values values(Inquiry inquiry, Sentence sentence, Checkable kind) {
		return Values.of(Map.of("subject", sentence.text())).showing(Map.of("kind", inquiry.phrase(kind.phrase(), Map.of())));
	}
}
