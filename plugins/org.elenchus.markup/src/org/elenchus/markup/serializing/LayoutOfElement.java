package org.elenchus.markup.serializing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.Card;

/** Writes what an element says now between the pieces that stay, in the element's own layout. */
final class LayoutOfElement {

	private static final String INDENT = "  ";

	private final ParsedText file;
	private final List<Piece> before;
	private final String newLine;
	private final Set<Piece> lineStarts = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Patch patch = new Patch();

	/** The layout of an element that said {@code before}. */
	LayoutOfElement(ParsedText file, EObject element, List<Piece> before) {
		this.file = file;
		this.before = before;
		boolean lines = element instanceof Card && before.stream().anyMatch(piece -> piece != before.getFirst() && isFirstInLine(piece));
		this.newLine = lines ? file.lineEnd() + indentation() : " ";
	}

	private boolean isFirstInLine(Piece piece) {
		return indentation(piece.start()) != null;
	}

	/** The white space between the line's start and {@code offset}; null if something else stands there. */
	private String indentation(int offset) {
		int start = offset;
		while (start > 0 && " \t".indexOf(file.text().charAt(start - 1)) >= 0) {
			start--;
		}
		boolean first = start == 0 || "\r\n".indexOf(file.text().charAt(start - 1)) >= 0;
		return first ? file.text().substring(start, offset) : null;
	}

	/** The indentation of the first particular that starts a line. */
	private String indentation() {
		return before.stream().skip(1).filter(piece -> !piece.text().equals("}") && isFirstInLine(piece)).findFirst()
				.map(piece -> indentation(piece.start())).orElse(INDENT);
	}

	/** Gives a new piece a line of its own if the element has several lines. */
	void startsLine(Piece piece) {
		lineStarts.add(piece);
	}

	/** The edits that make the element say {@code now}; pieces of the text stay where they are. */
	Patch edits(List<Piece> now) {
		int old = 0;
		int start = 0;
		for (int i = 0; i <= now.size(); i++) {
			if (i == now.size() || now.get(i).node() != null && isAhead(now.get(i), old)) {
				int end = i == now.size() ? before.size() : index(now.get(i), old);
				gap(old, end, now.subList(start, i));
				old = end + 1;
				start = i + 1;
			}
		}
		return patch;
	}

	private boolean isAhead(Piece piece, int from) {
		return index(piece, from) >= 0;
	}

	private int index(Piece piece, int from) {
		for (int i = from; i < before.size(); i++) {
			if (before.get(i) == piece) {
				return i;
			}
		}
		return -1;
	}

	/** Puts pieces in the place of the old ones {@code from} to {@code end}. */
	private void gap(int from, int end, List<Piece> pieces) {
		Piece last = from > 0 ? before.get(from - 1) : null;
		Piece next = end < before.size() ? before.get(end) : null;
		if (from < end && pieces.isEmpty()) {
			remove(from, end, last, next);
		} else if (from < end) {
			replace(before.get(from).start(), before.get(end - 1).end(), last, pieces, next);
		} else if (!pieces.isEmpty() && last != null) {
			patch.insert(last.end(), space(last, pieces.getFirst()) + text(pieces) + glue(pieces.getLast(), next, last.end()));
		} else if (!pieces.isEmpty()) {
			patch.insert(next.start(), text(pieces) + pieces.getLast().space(next));
		}
	}

	/** Puts pieces in the place of the text from {@code start} to {@code stop}, and joins them to the last one or parts them from it. */
	private void replace(int start, int stop, Piece last, List<Piece> pieces, Piece next) {
		String space = last == null ? "" : space(last, pieces.getFirst());
		String missing = last != null && start == last.end() ? space : "";
		int from = last != null && space.isEmpty() ? file.blanksBefore(start, last.end()) : start;
		patch.replace(from, stop, missing + text(pieces) + glue(pieces.getLast(), next, stop));
	}

	/** Removes pieces with the white space before them; where they start a line that goes on, with that behind them. */
	private void remove(int from, int end, Piece last, Piece next) {
		int start = before.get(from).start();
		int stop = before.get(end - 1).end();
		boolean goesOn = next != null && !isFirstInLine(next) && next.start() > stop && !next.text().equals("}");
		if (last == null || goesOn && isFirstInLine(before.get(from))) {
			patch.replace(start, next == null ? stop : file.blanksBehind(stop, next.start()), "");
		} else {
			patch.replace(file.blanksBefore(start, last.end()), stop, next == null ? "" : glue(last, next, stop));
		}
	}

	private String text(List<Piece> pieces) {
		StringBuilder text = new StringBuilder(pieces.getFirst().text());
		for (int i = 1; i < pieces.size(); i++) {
			text.append(space(pieces.get(i - 1), pieces.get(i))).append(pieces.get(i).text());
		}
		return text.toString();
	}

	private String space(Piece last, Piece next) {
		return lineStarts.contains(next) ? newLine : last.space(next);
	}

	/** The space that is missing before an old piece when {@code last} ends at {@code offset}. */
	private static String glue(Piece last, Piece next, int offset) {
		return next != null && next.start() == offset ? last.space(next) : "";
	}
}
