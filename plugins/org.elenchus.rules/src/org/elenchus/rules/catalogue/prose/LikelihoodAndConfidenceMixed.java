package org.elenchus.rules.catalogue.prose;

import java.util.List;
import java.util.Map;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.Hit;
import org.elenchus.rules.prose.Phrases;
import org.elenchus.rules.prose.Prose;

/** Warns of a sentence that says how likely something is and how good the grounds are, in one breath. */
public final class LikelihoodAndConfidenceMixed implements Rule {

	@Override
	public String id() {
		return "likelihood-and-confidence-mixed";
	}

	@Override
	public Reach reach() {
		return Prose.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Prose prose = Prose.of(inquiry);
		Phrases likelihood = prose.phrases("likelihood", List.of());
		Phrases confidence = prose.phrases("confidence", inquiry.policy().words(id()));
		prose.sentences().forEach(sentence -> {
			List<Hit> sure = confidence.ownIn(sentence);
			List<Hit> likely = sure.isEmpty() ? List.of() : likelihood.ownIn(sentence);
			if (!likely.isEmpty()) {
				prose.report(inquiry, sure.getFirst(), Map.of("subject", sure.getFirst().words(), "other", likely.getFirst().words()));
			}
		});
	}
}
