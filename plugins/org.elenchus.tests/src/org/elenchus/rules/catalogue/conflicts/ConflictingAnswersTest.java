package org.elenchus.rules.catalogue.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.elenchus.testing.RuleTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConflictingAnswersTest extends RuleTest {

	private static final String QUESTION = "\n{question alone: \"Did he act alone?\"}\n";

	ConflictingAnswersTest() {
		super(new ConflictingAnswers());
	}

	@Test
	void firesOnceOnTwoAnswersAtTheLaterOne() {
		check("{x event| One man}, {y event| ‹conflicting-answers|or two›}.\n\n{claim x: answers alone yes}\n{claim y: answers alone no}\n" + QUESTION);
	}

	@Test
	void firesOnceOnManyAnswersToOneQuestion() {
		check("{x event| One}, {y event| two}, {z event| ‹conflicting-answers|three›}.\n\n{claim x: answers alone 1}\n{claim y: answers alone 2}\n"
				+ "{claim z: answers alone 3}\n" + QUESTION);
	}

	@Test
	void firesForEachQuestion() {
		check("{x event| One man}, {y event| ‹conflicting-answers|‹conflicting-answers|or two››}.\n\n{question when}\n"
				+ "{claim x: answers alone yes, when 1934}\n{claim y: answers alone no, when 1935}\n" + QUESTION);
	}

	@Test
	void firesOverDocuments() {
		check("{edition a}\n\n{x event| One man}.\n\n{claim x: answers alone yes}\n" + QUESTION,
				"{edition b}\n\n{y event| ‹conflicting-answers|Two men›}.\n\n{claim y: answers alone no}\n");
	}

	@Test
	@Tag("boundary")
	void whatSaysTheSameOrLeavesItOpenIsNoRival() {
		check("{x event| One}, {y event| two}, {z event| three}.\n\n{claim x: answers alone \"One man\"}\n{claim y: answers alone \"one man!\"}\n"
				+ "{claim z: answers alone open}\n" + QUESTION);
		check("{x event| One}, {y event| ‹conflicting-answers|two›}.\n\n{claim x: answers alone \"One man\"}\n{claim y: answers alone \"one men\"}\n" + QUESTION);
	}

	@Test
	void isContentWithADeclaredDispute() {
		for (String dispute : new String[] { "counter y", "conflicts y", "conflicts motive y", "partOf y" }) {
			check("{x event| One}, {y event| two}.\n\n{claim x: answers alone yes " + dispute + "}\n{claim y: answers alone no}\n" + QUESTION);
		}
	}

	@Test
	void anAnswerThatIsInDisputeWithOneDoesNotHideAnother() {
		check("{x event| One}, {y event| ‹conflicting-answers|two›}, {z event| three}.\n\n{claim x: answers alone 1}\n{claim y: answers alone 2}\n"
				+ "{claim z: answers alone 3 counter x, y}\n" + QUESTION);
	}

	@Test
	void answersToOtherQuestionsAreSilent() {
		check("{x event| One}, {y event| two}.\n\n{question why}\n{claim x: answers alone yes}\n{claim y: answers why no}\n" + QUESTION);
	}

	@Test
	void anExceptionIsHonoured() {
		check("{x event| One}, {y event| two}{except conflicting-answers \"quoted\" by ab on 2026-02-11}.\n\n{claim x: answers alone yes}\n"
				+ "{claim y: answers alone no}\n" + QUESTION);
	}

	@Test
	void pointsToWordsOverLinesInNotesAndInQuotations() {
		check("{x event| One}.{^1}\n\n{^1| {y event| ‹conflicting-answers|Two\nmen›}.}\n\n{claim x: answers alone yes}\n{claim y: answers alone no}\n" + QUESTION);
		check("{x event| One}. {\"y| ‹conflicting-answers|Two men›}.\n\n{claim x: answers alone yes}\n{claim y: answers alone no}\n" + QUESTION);
	}

	@Test
	void saysWhatBothAnswer() {
		assertEquals("To the question “Did he act alone?”, “or two” answers “no”, and “One man” (in text.elx) answers “yes”.".replace("text.elx", "FILE"),
				findings("{x event| One man}, {y event| or two}.\n\n{claim x: answers alone yes}\n{claim y: answers alone no}\n" + QUESTION).getFirst()
						.message().what().replaceFirst("\\(in .*\\)", "(in FILE)"));
	}
}
