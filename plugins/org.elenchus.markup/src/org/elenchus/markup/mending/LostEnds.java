package org.elenchus.markup.mending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
	private final LongEnds longEnds;
	/** Where the paragraphs start, and where the last one ends. */
	private final List<Integer> bounds = new ArrayList<>();

	/** @param text the text of a file */
	public LostEnds(String text) {
		this.text = text;
		this.longEnds = new LongEnds(text);
		Scanner scanner = new Scanner(text);
		while (scanner.hasNext()) {
			bounds.add(scanner.position());
			longEnds.read(scanner.next());
		}
		bounds.add(text.length());
	}

	/**
	 * The ways to give an opener its end, the most likely one first; none for what opens no words of the author's.
	 *
	 * @param problem what is unclosed, or crosses another form
	 */
	public List<Mending> of(Problem problem) {
		int at = problem.range().start();
		int block = block(at);
		if (isLong(block)) {
			return List.of();
		}
		List<Piece> pieces = pieces(block);
		int first = 0;
		while (pieces.get(first).start() < at) {
			first++;
		}
		int last = lastOfHead(pieces, first);
		Opener opener = new Opener(text.substring(at, pieces.get(last).end()));
		if (!opener.hasWords()) {
			return List.of();
		}
		Optional<TextRange> named = opener.isLong() ? Optional.empty() : longEnds.behind(at + opener.text().length(), opener.key());
		return named.map(end -> toNamedEnd(opener, end, block, at)).orElseGet(() -> mendings(opener, block, pieces, last + 1, at));
	}

	private int block(int offset) {
		int bound = Collections.binarySearch(bounds, offset);
		return bound < 0 ? -bound - 2 : bound;
	}

	/** Where the head ends that starts with a piece; what is broken is one piece. */
	private static int lastOfHead(List<Piece> pieces, int first) {
		if (pieces.get(first).isBroken()) {
			return first;
		}
		int last = first;
		while (pieces.get(last).kind() != TokenKind.CLOSE && pieces.get(last).kind() != TokenKind.BAR) {
			last++;
		}
		boolean space = pieces.get(last).kind() == TokenKind.BAR && pieces.get(last + 1).kind() == TokenKind.WS;
		return space ? last + 1 : last;
	}

	/** Any other end would leave the one that is named without a start. */
	private List<Mending> toNamedEnd(Opener opener, TextRange end, int block, int at) {
		int start = bounds.get(block);
		String paragraph = text.substring(start, bounds.get(block + 1));
		return Mendings.toNamedEnd(opener, new TextRange(at, at + opener.text().length()), end).stream()
				.filter(mending -> Trial.keepsWords(paragraph, start, at, mending.edits())).toList();
	}

	private boolean isLong(int block) {
		return bounds.get(block + 1) - bounds.get(block) > LONGEST;
	}

	private List<Piece> pieces(int block) {
		return Piece.of(text, bounds.get(block), bounds.get(block + 1));
	}

	private List<Mending> mendings(Opener opener, int block, List<Piece> pieces, int first, int at) {
		TextRange place = new TextRange(at, at + opener.text().length());
		Counterpart counterpart = new Counterpart(text, opener.key());
		counterpart.read(pieces.subList(first, pieces.size()));
		int last = block;
		while (!counterpart.isOver() && last + 2 < bounds.size() && !isLong(last + 1) && bounds.get(last + 1) < place.end() + FAR) {
			last++;
			counterpart.read(pieces(last));
		}
		Ends ends = new Ends(text, pieces, first, longEnds.bound(place.end(), opener.key()));
		int start = bounds.get(block);
		String stretch = text.substring(start, bounds.get(last + 1));
		return Mendings.of(opener, place, counterpart, ends).stream().filter(mending -> Trial.mends(stretch, start, at, mending.edits()))
				.toList();
	}
}
