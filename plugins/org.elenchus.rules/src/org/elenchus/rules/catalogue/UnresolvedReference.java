package org.elenchus.rules.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a key that nothing declares, and proposes the most similar one that something of that kind does. */
public final class UnresolvedReference implements Rule {

	private static final double SIMILAR = 0.9;
	/** For how many unknown keys of an edition a similar one is looked for: more than that is no slip of the pen. */
	private static final int PROPOSALS = 50;
	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	@Override
	public String id() {
		return "unresolved-reference";
	}

	@Override
	public void check(Inquiry inquiry) {
		Map<String, Optional<String>> proposals = new HashMap<>();
		inquiry.edition().problems().stream().filter(UnresolvedReference::isUnresolved)
				.forEach(problem -> inquiry.report(problem, fixes(problem, inquiry, proposals)));
	}

	private static boolean isUnresolved(Problem problem) {
		return switch (problem.kind()) {
		case UNKNOWN_SOURCE, UNKNOWN_SCHOOL, UNKNOWN_CLAIM -> true;
		default -> false;
		};
	}

	private static List<Fix> fixes(Problem problem, Inquiry inquiry, Map<String, Optional<String>> proposals) {
		String question = problem.kind() + " " + problem.subject();
		if (proposals.size() < PROPOSALS) {
			proposals.computeIfAbsent(question, asked -> mostSimilar(problem, inquiry));
		}
		return proposals.getOrDefault(question, Optional.empty())
				.map(key -> new Fix(inquiry.fixTitle(key), List.of(new TextEdit(problem.range(), key)))).stream().toList();
	}

	private static Optional<String> mostSimilar(Problem problem, Inquiry inquiry) {
		return inquiry.project().editions().stream().flatMap(edition -> keys(edition, problem.kind()))
				.filter(key -> similarity(key, problem) >= SIMILAR)
				.max(Comparator.comparingDouble(key -> similarity(key, problem)));
	}

	private static double similarity(String key, Problem problem) {
		return SIMILARITY.apply(key, problem.subject());
	}

	private static Stream<String> keys(Edition edition, Problem.Kind unknown) {
		Stream<String> keys = switch (unknown) {
		case UNKNOWN_SOURCE -> edition.sources().stream().map(Keyed::getKey);
		case UNKNOWN_SCHOOL -> edition.schools().stream().map(Keyed::getKey);
		default -> edition.claims().stream().map(Claim::key);
		};
		return keys.filter(Objects::nonNull);
	}
}
