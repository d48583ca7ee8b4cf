package org.elenchus.benchmarks.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the weights are worth, on the texts from which they were learnt and on others; tables in Markdown. */
public final class FactFigures {

	private static final List<String> SAMPLES = List.of("first", "second");

	private FactFigures() {
	}

	/** How many sentences are found, by the weights and by the lists alone, and how many of them rightly. */
	public static String table() throws IOException {
		List<JudgedSentence> learnt = JudgedSentence.of(JudgedSentence.DEVELOPMENT);
		Regression model = Regression.learn(learnt);
		StringBuilder table = new StringBuilder("| texts | found by | sentences | checkable | hits | right | precision | recall |\n|---|---|---|---|---|---|---|---|\n");
		table.append(row("each kind, learnt from the other kinds", "weights", Tally.of(learnt, JudgedSentence::states, foundByOtherKinds(learnt)::contains)));
		table.append(row("the same", "lists", Tally.of(learnt, JudgedSentence::states, JudgedSentence::listed)));
		for (String sample : SAMPLES) {
			List<JudgedSentence> sentences = JudgedSentence.of(sample);
			for (String kind : kinds(sentences)) {
				table.append(row(sample + ", " + kind, "weights", Tally.of(ofKind(sentences, kind), JudgedSentence::states, model::states)));
			}
			table.append(row(sample + ", all", "weights", Tally.of(sentences, JudgedSentence::states, model::states)));
			table.append(row(sample + ", all", "lists", Tally.of(sentences, JudgedSentence::states, JudgedSentence::listed)));
			table.append(row(sample + ", all, as judged first", "weights", Tally.of(sentences, JudgedSentence::first, model::states)));
			table.append(row(sample + ", all, as judged again", "weights", Tally.of(sentences, JudgedSentence::second, model::states)));
		}
		return table.toString();
	}

	private static String row(String texts, String judge, Tally tally) {
		return String.format(Locale.ROOT, "| %s | %s | %s |\n", texts, judge, tally.cells());
	}

	private static List<JudgedSentence> foundByOtherKinds(List<JudgedSentence> sentences) {
		List<JudgedSentence> found = new ArrayList<>();
		for (String kind : kinds(sentences)) {
			Regression model = Regression.learn(sentences.stream().filter(Predicate.not(ofKind(sentences, kind)::contains)).toList());
			ofKind(sentences, kind).stream().filter(model::states).forEach(found::add);
		}
		return found;
	}

	private static TreeSet<String> kinds(List<JudgedSentence> sentences) {
		return new TreeSet<>(sentences.stream().map(JudgedSentence::kind).toList());
	}

	private static List<JudgedSentence> ofKind(List<JudgedSentence> sentences, String kind) {
		return sentences.stream().filter(sentence -> sentence.kind().equals(kind)).toList();
	}

	/** How far the two judgements of the sentences agree. */
	public static String agreement() throws IOException {
		StringBuilder table = new StringBuilder("| texts | judged twice | agreement | Cohen's kappa |\n|---|---|---|---|\n");
		for (String sample : SAMPLES) {
			Tally judges = Tally.of(JudgedSentence.of(sample), JudgedSentence::first, JudgedSentence::second);
			table.append(String.format(Locale.ROOT, "| %s | %d | %.3f | %.2f |\n", sample, judges.sentences(), judges.agreement(), judges.kappa()));
		}
		return table.toString();
	}
}
