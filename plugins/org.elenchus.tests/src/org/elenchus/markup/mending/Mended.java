package org.elenchus.markup.mending;

import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.markup.Editions;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.edition.Problem.Kind;
import org.elenchus.model.finding.TextEdit;

/** What texts become when what opens in them is given its end. */
final class Mended {

	private Mended() {
	}

	/** All that has no counterpart in a text. */
	static List<Problem> unclosed(String text) {
		return Editions.read(text).problems().stream().filter(problem -> problem.kind() == Kind.UNCLOSED).toList();
	}

	/** The ways to mend the first problem of a text and what they make of it, a line for each. */
	static String ways(String text) {
		List<Problem> unclosed = unclosed(text);
		return new LostEnds(text).of(unclosed.getFirst()).stream()
				.map(mending -> mending.way() + ": " + apply(text, mending) + '\n').collect(Collectors.joining());
	}

	static String apply(String text, Mending mending) {
		String mended = text;
		for (TextEdit edit : mending.edits().reversed()) {
			mended = edit.apply(mended);
		}
		return mended;
	}
}
