package org.elenchus.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
		prose.sentences().forEach(sentence -> own(confidence.in(sentence)).ifPresent(sure -> own(likelihood.in(sentence))
				.ifPresent(likely -> prose.report(inquiry, sure, Map.of("subject", sure.words(), "other", likely.words())))));
	}

	private static Optional<Hit> own(List<Hit> hits) {
		return hits.stream().filter(hit -> !hit.quoted()).findFirst();
	}
}
