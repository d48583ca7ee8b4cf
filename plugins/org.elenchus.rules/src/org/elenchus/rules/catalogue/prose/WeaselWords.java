package org.elenchus.rules.catalogue.prose;

import java.util.List;
import java.util.Map;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.prose.Hit;
import org.elenchus.rules.prose.Phrases;
import org.elenchus.rules.prose.Prose;

/** Warns of voices without a name and knowledge without a source, in a sentence that names no source. */
public final class WeaselWords implements Rule {

	@Override
	public String id() {
		return "weasel-words";
	}

	@Override
	public Reach reach() {
		return Prose.REACH;
	}

	@Override
	public void check(Inquiry inquiry) {
		Prose prose = Prose.of(inquiry);
		Phrases phrases = prose.phrases(id(), inquiry.policy().words(id()));
		prose.sentences().forEach(sentence -> {
			List<Hit> found = phrases.ownIn(sentence);
			if (!found.isEmpty() && !prose.isSourced(sentence)) {
				found.forEach(hit -> prose.report(inquiry, hit, Map.of("subject", hit.words())));
			}
		});
	}
}
