package org.elenchus.markup.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

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
				String gap = gap(text);
				assertEquals(Strip.strip(without(text, problem, mending, gap)).replace(gap, ""), Strip.strip(mended));
			}
		}
	}

	/** A character that the text does not have: what stands beside it in a paragraph does not stand alone. */
	private static String gap(String text) {
		return Character.toString(IntStream.range(0xE000, 0xF8FF).filter(c -> text.indexOf(c) < 0).findFirst().orElseThrow());
	}

	/** The text with a gap in place of the opener and of what is replaced. */
	private static String without(String text, Problem problem, Mending mending, String gap) {
		List<Piece> pieces = Piece.of(text, 0, text.length());
		int opener = pieces.stream().filter(piece -> piece.start() == problem.range().start()).findFirst().orElseThrow().end();
		int end = Math.max(opener, problem.range().end());
		return mending.edits().reversed().stream().filter(edit -> edit.range().start() >= end)
				.map(edit -> new TextEdit(edit.range(), gap)).reduce(text, (left, edit) -> edit.apply(left), (a, b) -> b)
				.transform(left -> left.substring(0, problem.range().start()) + gap + left.substring(end));
	}
}
