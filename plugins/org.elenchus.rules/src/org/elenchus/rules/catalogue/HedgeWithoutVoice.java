package org.elenchus.rules.catalogue;

import java.util.List;
import java.util.Map;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.Hit;
import org.elenchus.rules.prose.Phrases;
import org.elenchus.rules.prose.Prose;
import org.elenchus.rules.prose.Sentence;

/** Warns of words that pass on what is said, in a sentence that does not name who says it. */
public final class HedgeWithoutVoice implements Rule {

	private static final String VOICES = "attribution";

	@Override
	public String id() {
		return "hedge-without-voice";
	}

	@Override
	public void check(Inquiry inquiry) {
		Prose prose = Prose.of(inquiry);
		Phrases hedges = prose.phrases(id(), inquiry.policy().words(id()));
		Phrases voices = prose.phrases(VOICES, List.of());
		prose.sentences().forEach(sentence -> hedges.in(sentence).stream()
				.filter(hit -> !hit.quoted() && !prose.isSourced(sentence) && !hasVoice(sentence, hit, voices))
				.forEach(hit -> prose.report(inquiry, hit, Map.of("subject", hit.words()))));
	}

	private static boolean hasVoice(Sentence sentence, Hit hedge, Phrases voices) {
		return voices.in(sentence).stream().anyMatch(voice -> voice.to() <= hedge.from() || voice.from() >= hedge.to());
	}
}
