package org.elenchus.batch.report;

import java.io.IOException;
import java.util.List;

import org.elenchus.batch.question.AskedQuestion;

/** A form in which answers to questions are laid side by side. */
public interface QuestionFormat {

	/**
	 * Writes questions with their answers.
	 *
	 * @throws IOException if {@code out} does
	 */
	void write(List<AskedQuestion> questions, Appendable out) throws IOException;
}
