package org.elenchus.markup.mending;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
		String mended = mended(text, here);
		return ends(mended, opener - start) && of(text, opener - start, here).equals(of(mended, NOTHING, List.of()));
	}

	/**
	 * Whether edits make an opener the start of a long span and leave the author's words as they are. Forms around it may get
	 * their braces back; nothing else comes of what is broken.
	 *
	 * @param text   the paragraph
	 * @param start  where it starts in the file
	 * @param opener where the opener starts in the file
	 * @param edits  the edits, in offsets of the file and the order of the text; those behind the paragraph do nothing to it
	 */
	static boolean keepsWords(String text, int start, int opener, List<TextEdit> edits) {
		List<TextEdit> here = edits.stream().filter(edit -> edit.range().end() <= start + text.length()).map(edit -> shifted(edit, -start))
				.toList();
		String mended = mended(text, here);
		Trial before = of(text, opener - start, List.of());
		Trial after = of(mended, NOTHING, List.of());
		return starts(mended, opener - start) && after.words().equals(before.words()) && isPart(after.broken(), before.broken());
	}

	private static boolean starts(String text, int opener) {
		return Piece.of(text, 0, text.length()).stream().anyMatch(piece -> piece.start() == opener && piece.kind() == TokenKind.START);
	}

	private String words() {
		return IntStream.range(0, parts.size()).filter(i -> i % 2 == 0).mapToObj(parts::get).collect(Collectors.joining());
	}

	private List<String> broken() {
		return IntStream.range(0, parts.size()).filter(i -> i % 2 == 1).mapToObj(parts::get).toList();
	}

	/** Whether a list is another one with some elements left out. */
	private static boolean isPart(List<String> part, List<String> whole) {
		Iterator<String> rest = whole.iterator();
		return part.stream().allMatch(one -> found(one, rest));
	}

	private static boolean found(String one, Iterator<String> rest) {
		while (rest.hasNext()) {
			if (rest.next().equals(one)) {
				return true;
			}
		}
		return false;
	}

	private static String mended(String text, List<TextEdit> edits) {
		String mended = text;
		for (TextEdit edit : edits.reversed()) {
			mended = edit.apply(mended);
		}
		return mended;
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
