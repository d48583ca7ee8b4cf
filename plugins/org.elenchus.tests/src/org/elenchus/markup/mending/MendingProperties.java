package org.elenchus.markup.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.elenchus.markup.Strip;
import org.elenchus.markup.Texts;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.finding.TextEdit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every way to mend any text. */
class MendingProperties {

	@Property
	@Domain(Texts.class)
	void whatIsMendedIsNoProblemAnyMoreAndTheAuthorsWordsStay(@ForAll String text) {
		List<Problem> unclosed = Mended.unclosed(text);
		LostEnds ends = new LostEnds(text, unclosed);
		for (Problem problem : unclosed) {
			for (Mending mending : ends.of(problem)) {
				String mended = Mended.apply(text, mending);
				assertTrue(Mended.unclosed(mended).size() < unclosed.size(), mended);
				assertEquals(Strip.strip(without(text, problem, mending)), Strip.strip(mended));
			}
		}
	}

	/** The text without the opener and without what is replaced. */
	private static String without(String text, Problem problem, Mending mending) {
		List<Piece> pieces = Piece.of(text, 0, text.length());
		int opener = pieces.stream().filter(piece -> piece.start() == problem.range().start()).findFirst().orElseThrow().end();
		int end = Math.max(opener, problem.range().end());
		return mending.edits().reversed().stream().filter(edit -> edit.range().start() >= end)
				.map(edit -> new TextEdit(edit.range(), "")).reduce(text, (left, edit) -> edit.apply(left), (a, b) -> b)
				.transform(left -> left.substring(0, problem.range().start()) + left.substring(end));
	}
}
