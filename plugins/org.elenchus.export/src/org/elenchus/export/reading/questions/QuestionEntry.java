package org.elenchus.export.reading.questions;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SequencedMap;

import org.elenchus.export.reading.claims.ClaimView;
import org.elenchus.export.reading.words.Anchor;
import org.elenchus.model.Question;

/** A question, and the claims of the edition by what they answer to it. */
public final class QuestionEntry {

	private final Question question;
	private final SequencedMap<String, Set<ClaimView>> answers = new LinkedHashMap<>();

	QuestionEntry(Question question) {
		this.question = question;
	}

	void add(String says, ClaimView claim) {
		answers.computeIfAbsent(says, answer -> new LinkedHashSet<>()).add(claim);
	}

	public String id() {
		return Anchor.of("question", String.valueOf(question.getKey()));
	}

	/** The question in words or, if its card has none, its key. */
	public String text() {
		return question.getText() == null || question.getText().isBlank() ? String.valueOf(question.getKey()) : question.getText().strip();
	}

	/** What is answered, as the cards have it, with the claims that say so, in the order of the text. */
	public Map<String, Set<ClaimView>> answers() {
		return answers;
	}
}
