package org.elenchus.rules.catalogue.prose;

import java.util.List;
import java.util.Map;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.Hit;
import org.elenchus.rules.prose.Phrases;
import org.elenchus.rules.prose.Prose;

/** Warns of words that pass on what is said, in a sentence that does not name who says it. */
public final class HedgeWithoutVoice implements Rule {

	private static final String VOICES = "attribution";

	@Override
	public String id() {
		return "hedge-without-voice";
	}

	@Override
	public Reach reach() {
		return Prose.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Prose prose = Prose.of(inquiry);
		Phrases hedges = prose.phrases(id(), inquiry.policy().words(id()));
		Phrases voices = prose.phrases(VOICES, List.of());
		prose.sentences().forEach(sentence -> {
			List<Hit> found = hedges.ownIn(sentence);
			if (!found.isEmpty() && !prose.isSourced(sentence)) {
				List<Hit> named = voices.in(sentence);
				found.stream().filter(hit -> !hasVoice(hit, named))
						.forEach(hit -> prose.report(inquiry, hit, Map.of("subject", hit.words())));
			}
		});
	}

	/** Whether somebody is named before the words or behind them; the voices stand in the order of the sentence, none inside another. */
	private static boolean hasVoice(Hit hedge, List<Hit> voices) {
		return !voices.isEmpty() && (voices.getFirst().to() <= hedge.from() || voices.getLast().from() >= hedge.to());
	}
}
