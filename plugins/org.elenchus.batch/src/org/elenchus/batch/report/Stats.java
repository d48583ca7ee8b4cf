package org.elenchus.batch.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.elenchus.batch.question.AskedQuestion;
import org.elenchus.rules.engine.LeftOpen;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.metrics.Metrics;

/**
 * A project in numbers, with what could not be judged in it.
 *
 * @param metrics   claims and what they rest on
 * @param questions the project's questions with what is answered to them
 * @param leftOpen  what the rules could not judge, each rule and reason once
 */
public record Stats(Metrics metrics, List<AskedQuestion> questions, List<LeftOpen> leftOpen) {

	public Stats {
		questions = List.copyOf(questions);
		leftOpen = List.copyOf(leftOpen);
	}

	/** The numbers of a project that was checked. */
	public static Stats of(Metrics metrics, List<AskedQuestion> questions, List<Validated> validated) {
		Map<String, Map<String, Integer>> counts = new TreeMap<>();
		validated.stream().flatMap(one -> one.leftOpen().stream()).forEach(open -> counts.computeIfAbsent(open.rule(), rule -> new TreeMap<>())
				.merge(open.reason(), open.count(), Integer::sum));
		return new Stats(metrics, questions, counts.entrySet().stream().flatMap(rule -> rule.getValue().entrySet().stream()
				.map(one -> new LeftOpen(rule.getKey(), one.getKey(), one.getValue()))).toList());
	}

	/** The questions that nobody answers. */
	long open() {
		return questions.stream().filter(AskedQuestion::isOpen).count();
	}

	/** The questions that are answered in more than one way. */
	long divided() {
		return questions.stream().filter(AskedQuestion::isDivided).count();
	}
}
