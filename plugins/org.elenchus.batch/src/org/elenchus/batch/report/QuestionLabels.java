package org.elenchus.batch.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.batch.question.AskedQuestion;
import org.elenchus.batch.question.GivenAnswer;
import org.elenchus.model.text.Phrases;

/** What is said about questions and their answers, in one language. */
public final class QuestionLabels {

	private final Phrases words;

	public QuestionLabels(Locale language) {
		this.words = new Phrases(QuestionLabels.class, "question", language);
	}

	/** That no question has a key, and which one was probably meant. */
	public String unknown(String key, Optional<String> similar) {
		return words.say("unknown", key) + similar.map(other -> ' ' + words.say("similar", other)).orElse("");
	}

	String of(String name) {
		return words.word(name);
	}

	/** An answer that the markup has a word for, in the language; any other as it is. */
	String answer(GivenAnswer answer) {
		String word = "answer." + answer.says();
		return words.has(word) ? words.word(word) : answer.shown();
	}

	String summary(List<AskedQuestion> questions) {
		return words.say("summary", questions.size(), questions.stream().filter(AskedQuestion::isOpen).count());
	}
}
