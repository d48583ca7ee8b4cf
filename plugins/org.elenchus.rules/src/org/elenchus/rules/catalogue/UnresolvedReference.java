package org.elenchus.rules.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.elenchus.model.Keyed;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;

/** Reports a key that nothing declares, and proposes the most similar one that something does. */
public final class UnresolvedReference implements Rule {

	private static final double SIMILAR = 0.9;
	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	@Override
	public String id() {
		return "unresolved-reference";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.UNRESOLVED)
				.forEach(problem -> inquiry.report(problem, fixes(problem, inquiry)));
	}

	private static List<Fix> fixes(Problem problem, Inquiry inquiry) {
		Optional<String> similar = inquiry.project().editions().stream().flatMap(UnresolvedReference::keys)
				.filter(key -> similarity(key, problem) >= SIMILAR)
				.max(Comparator.comparingDouble(key -> similarity(key, problem)));
		return similar.map(key -> new Fix(inquiry.fixTitle(key), List.of(new TextEdit(problem.range(), key)))).stream()
				.toList();
	}

	private static double similarity(String key, Problem problem) {
		return SIMILARITY.apply(key, problem.subject());
	}

	private static Stream<String> keys(Edition edition) {
		Stream<String> claims = edition.claims().stream().map(Claim::key);
		Stream<String> cards = Stream.concat(edition.sources().stream(), edition.schools().stream()).map(Keyed::getKey);
		return Stream.concat(cards, claims).filter(Objects::nonNull);
	}
}
