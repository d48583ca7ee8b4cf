package org.elenchus.markup.mending;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;

/** What stands in some paragraphs: by turns the author's words and pieces of markup that are broken. */
record Trial(List<String> parts) {

	private static final int NOTHING = -1;

	/**
	 * Whether edits mend an opener and do nothing else: the author's words stay as they are, but for a lone brace that is
	 * replaced, and of what is broken only the opener goes.
	 *
	 * @param text   the paragraphs
	 * @param start  where they start in the file
	 * @param opener where the opener starts in the file
	 * @param edits  the edits, in offsets of the file and the order of the text
	 */
	static boolean mends(String text, int start, int opener, List<TextEdit> edits) {
		List<TextEdit> here = edits.stream().map(edit -> shifted(edit, -start)).toList();
		String mended = text;
		for (TextEdit edit : here.reversed()) {
			mended = edit.apply(mended);
		}
		return ends(mended, opener - start) && of(text, opener - start, here).equals(of(mended, NOTHING, List.of()));
	}

	/** Whether what opens somewhere has an end: the end of a long span belongs to the latest start of its key. */
	private static boolean ends(String text, int opener) {
		List<Piece> pieces = Piece.of(text, 0, text.length()).stream().dropWhile(piece -> piece.start() < opener).toList();
		if (pieces.getFirst().kind() != TokenKind.START) {
			return !pieces.getFirst().isBroken();
		}
		String key = pieces.get(1).in(text);
		int open = 0;
		for (int i = 0; i + 1 < pieces.size(); i++) {
			boolean same = pieces.get(i + 1).in(text).equals(key);
			open += same && pieces.get(i).kind() == TokenKind.START ? 1 : 0;
			open -= same && pieces.get(i).kind() == TokenKind.END ? 1 : 0;
			if (open == 0) {
				return true;
			}
		}
		return false;
	}

	private static TextEdit shifted(TextEdit edit, int by) {
		return new TextEdit(new TextRange(edit.range().start() + by, edit.range().end() + by), edit.replacement());
	}

	private static Trial of(String text, int opener, List<TextEdit> edits) {
		StringBuilder words = new StringBuilder();
		List<String> parts = new ArrayList<>();
		for (Piece piece : Piece.of(text, 0, text.length())) {
			if (piece.kind() == TokenKind.ESCAPE) {
				words.append(text.charAt(piece.start()));
			} else if (piece.isWords()) {
				kept(piece, text, edits, words);
			} else if (piece.isBroken() && piece.start() != opener) {
				parts.add(words.toString());
				parts.add(piece.in(text));
				words.setLength(0);
			}
		}
		parts.add(words.toString());
		return new Trial(parts);
	}

	private static void kept(Piece piece, String text, List<TextEdit> edits, StringBuilder words) {
		int from = piece.start();
		for (TextEdit edit : edits) {
			if (from <= edit.range().start() && edit.range().end() <= piece.end()) {
				words.append(text, from, edit.range().start());
				from = edit.range().end();
			}
		}
		words.append(text, from, piece.end());
	}
}
