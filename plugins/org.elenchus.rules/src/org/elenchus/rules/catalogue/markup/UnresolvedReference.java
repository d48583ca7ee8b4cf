package org.elenchus.rules.catalogue.markup;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.markup.NewCard;
import org.elenchus.markup.scanner.Keys;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Reach;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.KnownKeys;

/** Reports a key that nothing declares, and proposes the most similar one that something does, or a card for it. */
public final class UnresolvedReference implements Rule {

	@Override
	public String id() {
		return "unresolved-reference";
	}

	@Override
	public Reach reach() {
		return Reach.of(KnownKeys.OVERVIEW);
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Problem> unresolved = inquiry.edition().problems().stream().filter(problem -> KnownKeys.isUnknown(problem.kind())).toList();
		if (!unresolved.isEmpty()) {
			KnownKeys keys = inquiry.overview(KnownKeys.OVERVIEW);
			NewCard place = NewCard.in(inquiry.edition().text());
			unresolved.forEach(problem -> inquiry.report(problem, fixes(problem, inquiry, keys, place)));
		}
	}

	private static List<Fix> fixes(Problem problem, Inquiry inquiry, KnownKeys keys, NewCard place) {
		return Stream.concat(similar(problem, inquiry, keys), create(problem, inquiry, place)).toList();
	}

	private static Stream<Fix> create(Problem problem, Inquiry inquiry, NewCard place) {
		if (!Keys.isKey(problem.subject())) {
			return Stream.empty();
		}
		String card = switch (problem.kind()) {
		case UNKNOWN_SOURCE -> "source";
		case UNKNOWN_SCHOOL -> "school";
		case UNKNOWN_NAME, UNKNOWN_SPEAKER -> "name";
		case UNKNOWN_QUESTION -> "question";
		default -> "claim";
		};
		TextEdit edit = place.edit('{' + card + ' ' + problem.subject() + '}');
		return Stream.of(new Fix(inquiry.fixTitle("create", problem.subject()), List.of(edit)));
	}

	private static Stream<Fix> similar(Problem problem, Inquiry inquiry, KnownKeys keys) {
		return keys.meant(problem).map(key -> new Fix(inquiry.fixTitle(key), List.of(new TextEdit(problem.range(), key)))).stream();
	}
}
