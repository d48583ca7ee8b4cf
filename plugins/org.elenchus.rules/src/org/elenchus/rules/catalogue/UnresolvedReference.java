package org.elenchus.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.markup.NewCard;
import org.elenchus.markup.scanner.Keys;
import org.elenchus.model.Keyed;
import org.elenchus.model.Name;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.project.Project;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.SimilarKeys;

/** Reports a key that nothing declares, and proposes the most similar one that something does, or a card for it. */
public final class UnresolvedReference implements Rule {

	@Override
	public String id() {
		return "unresolved-reference";
	}

	@Override
	public Reach reach() {
		return Reach.MODELS;
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Problem> unresolved = inquiry.edition().problems().stream().filter(UnresolvedReference::isUnresolved).toList();
		if (!unresolved.isEmpty()) {
			Slips slips = inquiry.shared(Slips.class, Slips::new);
			NewCard place = NewCard.in(inquiry.edition().text());
			unresolved.forEach(problem -> inquiry.report(problem, fixes(problem, inquiry, slips, place)));
		}
	}

	private static List<Fix> fixes(Problem problem, Inquiry inquiry, Slips slips, NewCard place) {
		return Stream.concat(similar(problem, inquiry, slips), create(problem, inquiry, place)).toList();
	}

	private static Stream<Fix> create(Problem problem, Inquiry inquiry, NewCard place) {
		if (!Keys.isKey(problem.subject())) {
			return Stream.empty();
		}
		String card = switch (problem.kind()) {
		case UNKNOWN_SOURCE -> "source";
		case UNKNOWN_SCHOOL -> "school";
		case UNKNOWN_NAME, UNKNOWN_SPEAKER -> "name";
		default -> "claim";
		};
		TextEdit edit = place.edit('{' + card + ' ' + problem.subject() + '}');
		return Stream.of(new Fix(inquiry.fixTitle("create", problem.subject()), List.of(edit)));
	}

	private static boolean isUnresolved(Problem problem) {
		return switch (problem.kind()) {
		case UNKNOWN_SOURCE, UNKNOWN_SCHOOL, UNKNOWN_CLAIM, UNKNOWN_NAME, UNKNOWN_SPEAKER -> true;
		default -> false;
		};
	}

	private static Stream<Fix> similar(Problem problem, Inquiry inquiry, Slips slips) {
		return slips.meant(problem).map(key -> new Fix(inquiry.fixTitle(key), List.of(new TextEdit(problem.range(), key)))).stream();
	}

	private static Stream<String> keys(Edition edition, Problem.Kind unknown) {
		Stream<String> keys = switch (unknown) {
		case UNKNOWN_SOURCE -> edition.sources().stream().map(Keyed::getKey);
		case UNKNOWN_SCHOOL -> edition.schools().stream().map(Keyed::getKey);
		case UNKNOWN_NAME -> edition.cards(Name.class).stream().map(Keyed::getKey);
		case UNKNOWN_SPEAKER -> Stream.concat(edition.schools().stream(), edition.cards(Name.class).stream()).map(Keyed::getKey);
		default -> edition.claims().stream().map(Claim::key);
		};
		return keys.filter(Objects::nonNull);
	}

	/** The unknown keys of a project for which a similar one is looked for. */
	private static final class Slips {

		/** More than so many unknown keys are no slips of the pen; to look for each of them would cost their number times that of the known ones. */
		private static final int MOST = 200;

		private final List<Edition> editions;
		private final Set<Unknown> first;
		private final Map<Unknown, Optional<String>> meant = new ConcurrentHashMap<>();

		private record Unknown(Problem.Kind kind, String key) {

			static Unknown of(Problem problem) {
				return new Unknown(problem.kind(), problem.subject());
			}
		}

		Slips(Project project) {
			this.editions = project.editions();
			this.first = editions.stream().flatMap(edition -> edition.problems().stream()).filter(UnresolvedReference::isUnresolved)
					.map(Unknown::of).distinct().limit(MOST).collect(Collectors.toSet());
		}

		/** The known key that was probably meant. */
		Optional<String> meant(Problem problem) {
			Unknown unknown = Unknown.of(problem);
			return first.contains(unknown) ? meant.computeIfAbsent(unknown, this::mostSimilar) : Optional.empty();
		}

		private Optional<String> mostSimilar(Unknown unknown) {
			return SimilarKeys.mostSimilar(unknown.key, editions.stream().flatMap(edition -> keys(edition, unknown.kind)));
		}
	}
}
