package org.elenchus.rules.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Values;
import org.elenchus.rules.conflict.Vocabulary.Word;
import org.elenchus.rules.conflict.Vocabulary.Words;
import org.elenchus.rules.reporting.Written;

/** Tells of words that a project does not have: of one that is near to one that it has by itself, with that one, and of all others together. */
public final class UnknownWords {

	/** For how many unknown words the nearest one is looked for: with more of them the project has another vocabulary. */
	private static final int PROPOSALS = 200;

	private final Inquiry inquiry;
	private final Words known;
	private final Map<String, Optional<Word>> nearest = new HashMap<>();

	/** @param known the words of the project; at least one */
	public UnknownWords(Inquiry inquiry, Words known) {
		this.inquiry = inquiry;
		this.known = known;
	}

	/**
	 * Reports a word of a claim, if the project does not have it.
	 *
	 * @param thing   what has the word, on the claim's card
	 * @param feature under what
	 * @param said    the word
	 */
	public void tell(Claim claim, EObject thing, EStructuralFeature feature, String said) {
		if (!said.isBlank() && !known.know(said)) {
			if (nearest.size() < PROPOSALS) {
				nearest.computeIfAbsent(said, known::nearest);
			}
			Optional<Word> near = nearest.getOrDefault(said, Optional.empty());
			String other = near.map(word -> inquiry.phrase("near", Map.of("other", word.said().findFirst().orElseThrow()))).orElse("");
			Map<String, String> shown = Map.of("near", other, "lack", near.isEmpty() ? "" : said);
			inquiry.report(claim, Values.of(Map.of("subject", said)).showing(shown), near.map(word -> fixes(thing, feature, word)).orElse(List.of()));
		}
	}

	private List<Fix> fixes(EObject thing, EStructuralFeature feature, Word word) {
		return !Written.isOnCardOf(inquiry.edition(), thing) ? List.of() : Written.at(thing, feature)
				.map(place -> List.of(new Fix(inquiry.fixTitle(word.key()), List.of(new TextEdit(place, word.key()))))).orElse(List.of());
	}
}
