package org.elenchus.export.reading.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.claims.Claims;
import org.elenchus.model.Answer;
import org.elenchus.model.Question;
import org.elenchus.model.edition.Edition;

/** The questions that an edition asks or that its claims answer. */
public final class Questions {

	private final Map<String, QuestionEntry> entries = new LinkedHashMap<>();

	public Questions(Edition edition, Claims claims) {
		edition.cards(Question.class).stream().filter(question -> question.getKey() != null).forEach(this::entry);
		claims.all().forEach(view -> view.claim().card().ifPresent(card -> card.getAnswers().forEach(answer -> add(view, answer))));
	}

	private void add(ClaimView view, Answer answer) {
		Question question = answer.getQuestion();
		if (question != null && !question.eIsProxy() && question.getKey() != null && answer.getSays() != null) {
			entry(question).add(answer.getSays(), view);
		}
	}

	private QuestionEntry entry(Question question) {
		return entries.computeIfAbsent(question.getKey(), key -> new QuestionEntry(question));
	}

	/** All of them: those that the edition asks, in the order of its cards, then the others. */
	public List<QuestionEntry> all() {
		return List.copyOf(entries.values());
	}
}
