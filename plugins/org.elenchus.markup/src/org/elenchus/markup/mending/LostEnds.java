package org.elenchus.markup.mending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.markup.scanner.Scanner;
import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.model.edition.Problem;
import org.elenchus.model.text.TextRange;

/** Looks for the ends of what opens in a text and does not close. Takes time linear in the text, and bounded for each opener. */
public final class LostEnds {

	/** How far behind its opener an end is looked for, and how long a paragraph can be in which one is, in UTF-16 units. */
	private static final int FAR = 2_000;
	private static final int LONGEST = 20_000;

	private final String text;
	/** Where what has no counterpart stands. */
	private final Set<Integer> lone;
	/** Where the paragraphs start, and where the last one ends. */
	private final List<Integer> bounds = new ArrayList<>();

	/**
	 * @param text     the text of a file
	 * @param unclosed all that has no counterpart in it
	 */
	public LostEnds(String text, List<Problem> unclosed) {
		this.text = text;
		this.lone = unclosed.stream().map(problem -> problem.range().start()).collect(Collectors.toSet());
		Scanner scanner = new Scanner(text);
		while (scanner.hasNext()) {
			bounds.add(scanner.position());
			scanner.next();
		}
		bounds.add(text.length());
	}

	/** The ways to give an opener its end, the most likely one first; none for what opens no words of the author's. */
	public List<Mending> of(Problem unclosed) {
		int at = unclosed.range().start();
		int block = Collections.binarySearch(bounds, at);
		block = block < 0 ? -block - 2 : block;
		if (isLong(block)) {
			return List.of();
		}
		List<Piece> pieces = pieces(block);
		int first = 0;
		while (pieces.get(first).start() < at) {
			first++;
		}
		int last = first;
		while (pieces.get(first).kind() == TokenKind.START && pieces.get(last).kind() != TokenKind.CLOSE) {
			last++;
		}
		Opener opener = new Opener(text.substring(at, pieces.get(last).end()));
		return opener.hasWords() ? mendings(opener, block, pieces, last + 1, at) : List.of();
	}

	private boolean isLong(int block) {
		return bounds.get(block + 1) - bounds.get(block) > LONGEST;
	}

	private List<Piece> pieces(int block) {
		return Piece.of(text, bounds.get(block), bounds.get(block + 1));
	}

	private List<Mending> mendings(Opener opener, int block, List<Piece> pieces, int first, int at) {
		TextRange place = new TextRange(at, at + opener.text().length());
		Counterpart counterpart = new Counterpart(text, opener.key(), lone);
		counterpart.read(pieces.subList(first, pieces.size()));
		int last = block;
		while (!counterpart.isOver() && last + 2 < bounds.size() && !isLong(last + 1) && bounds.get(last + 1) < place.end() + FAR) {
			last++;
			counterpart.read(pieces(last));
		}
		Ends ends = new Ends(text, pieces, first, counterpart.bound());
		int start = bounds.get(block);
		String stretch = text.substring(start, bounds.get(last + 1));
		return Mendings.of(opener, place, counterpart, ends).stream().filter(mending -> Trial.mends(stretch, start, at, mending.edits()))
				.toList();
	}
}
