package org.elenchus.rules.catalogue.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.elenchus.markup.mending.LostEnds;
import org.elenchus.markup.mending.Mending;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.wording.SimilarKeys;

/** Reports a form that opens and does not close, and half a long span; proposes where the end could stand. */
public final class UnclosedSpan implements Rule {

	private static final String START = "{>";
	private static final String END = "{<";
	/** For how many openers of an edition an end is proposed. */
	private static final int PROPOSALS = 50;

	@Override
	public String id() {
		return "unclosed-span";
	}

	@Override
	public void check(Inquiry inquiry) {
		List<Problem> unclosed = inquiry.edition().problems().stream().filter(problem -> problem.kind() == Kind.UNCLOSED)
				.toList();
		if (!unclosed.isEmpty()) {
			SimilarKeys similar = new SimilarKeys();
			LostEnds ends = inquiry.ofEdition(LostEnds.class, edition -> new LostEnds(edition.text()));
			for (int i = 0; i < unclosed.size(); i++) {
				Stream<Fix> renamed = renamed(unclosed.get(i), unclosed, inquiry, similar);
				Stream<Fix> ended = i < PROPOSALS ? ended(unclosed.get(i), inquiry, ends) : Stream.empty();
				String problem = inquiry.phrase(isEnd(unclosed.get(i)) ? "not-opened" : "not-closed", Map.of());
				inquiry.report(unclosed.get(i), Map.of("problem", problem), Stream.concat(renamed, ended).toList());
			}
		}
	}

	private static Stream<Fix> ended(Problem problem, Inquiry inquiry, LostEnds ends) {
		return ends.of(problem).stream().map(mending -> new Fix(inquiry.fixTitle(name(mending), ""), mending.edits()));
	}

	/** Under what name the page calls it. */
	private static String name(Mending mending) {
		return mending.way().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** An end whose start is missing may belong to a start whose end is missing and that is called almost the same. */
	private static Stream<Fix> renamed(Problem problem, List<Problem> unclosed, Inquiry inquiry, SimilarKeys similar) {
		if (!isEnd(problem)) {
			return Stream.empty();
		}
		return similar.of(END, key(problem), () -> unclosed.stream().filter(UnclosedSpan::isStart).map(UnclosedSpan::key))
				.map(key -> new TextEdit(problem.range(), END + key + "}"))
				.map(edit -> new Fix(inquiry.fixTitle(edit.replacement()), List.of(edit))).stream();
	}

	private static boolean isEnd(Problem problem) {
		return problem.subject().startsWith(END);
	}

	private static boolean isStart(Problem problem) {
		return problem.subject().startsWith(START);
	}

	private static String key(Problem milestone) {
		return milestone.subject().substring(START.length(), milestone.subject().length() - 1);
	}
}
