package org.elenchus.benchmarks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.elenchus.testing.KeptFile;
import org.elenchus.testing.ProjectFolder;
import org.junit.jupiter.api.Test;

class FactTrainingTest {

	private static final Path WEIGHTS = ProjectFolder.of("plugins/org.elenchus.rules/src/org/elenchus/rules/prose/fact-weights_nl.txt");
	private static final Path PAGE = ProjectFolder.of("plugins/org.elenchus.rules/docs/prose/checkable-sentence-untagged.md");

	@Test
	void theWeightsAreThoseThatAreLearnt() throws IOException {
		KeptFile.check(WEIGHTS, FactTraining.weights());
	}

	@Test
	void theFiguresOfThePageAreThoseOfTheSentences() throws IOException {
		KeptFile.checkTable(PAGE, "The tables are written by a test from what was judged.", FactFigures.agreement());
		KeptFile.checkTable(PAGE, "The weights were learnt from the first row's sentences alone.", FactFigures.table());
	}

	@Test
	void aSignOfFactsSpeaksForOthersAndItsContraryAgainstThem() {
		Regression learnt = Regression.learn(List.of(judged(true, "past"), judged(true, "past", "name"), judged(false, "question"), judged(false, "question", "name")));
		assertTrue(learnt.weights().get("past") > 0 && learnt.weights().get("question") < 0, learnt::toString);
		assertEquals(0, learnt.weights().get("name"), 1e-9);
		assertTrue(learnt.states(judged(true, "past", "unheard-of")));
		assertFalse(learnt.states(judged(true, "question")));
	}

	@Test
	void talliesCountWhatIsFoundAndWhatIsRight() {
		List<JudgedSentence> sentences = List.of(judged(true, "past"), judged(true), judged(false, "past"), judged(false));
		Tally tally = Tally.of(sentences, JudgedSentence::states, sentence -> sentence.signs().contains("past"));
		assertEquals("4 | 2 | 2 | 1 | 0.50 | 0.50", tally.cells());
		assertEquals(0.5, tally.agreement());
		assertEquals(0, tally.kappa(), "no better than chance");
		assertEquals(1, Tally.of(sentences, JudgedSentence::states, JudgedSentence::first).kappa());
	}

	private static JudgedSentence judged(boolean states, String... signs) {
		return new JudgedSentence("test", "letter", states, states, states, false, Set.of(signs));
	}
}
