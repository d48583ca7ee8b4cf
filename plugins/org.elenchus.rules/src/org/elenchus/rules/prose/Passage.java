package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.elenchus.model.edition.Item;
import org.elenchus.model.text.TextRange;

/** The author's words of one paragraph or of one note, without the markup between them; headings are left out. */
final class Passage {

	/** A piece of it that is no longer than some markup lets it be; {@code claim} is empty where the words belong to none. */
	private record Piece(int begin, int offset, String claim) {
	}

	private final boolean note;
	private final StringBuilder collected = new StringBuilder();
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Integer> marks = new ArrayList<>();

	Passage(boolean note) {
		this.note = note;
	}

	/** A line break is white space inside a paragraph, and must not end a sentence. */
	void add(Item.Words words, String claim) {
		pieces.add(new Piece(collected.length(), words.start(), claim));
		int begin = collected.length();
		collected.append(words.text());
		for (int i = begin; i < collected.length(); i++) {
			char c = collected.charAt(i);
			if ((c < ' ' || c > '~') && isSpace(c)) {
				collected.setCharAt(i, ' ');
			}
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u0085';
	}

	/** Here the editor says where the words come from, or that he doubts it. */
	void mark() {
		marks.add(collected.length());
	}

	String text() {
		return collected.toString();
	}

	boolean isNote() {
		return note;
	}

	/**
	 * Whether the editor put something into a stretch of it: into it, right behind it, or before it where white space stands
	 * between it and what is before.
	 */
	boolean isMarked(int start, int end) {
		int found = firstFrom(start);
		boolean atStart = start == 0 || Character.isWhitespace(collected.charAt(start - 1));
		while (!atStart && found < marks.size() && marks.get(found) == start) {
			found++;
		}
		return found < marks.size() && marks.get(found) <= end;
	}

	private int firstFrom(int start) {
		int low = 0;
		int high = marks.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (marks.get(middle) < start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The keys of the claims to which words of a stretch belong, the innermost at each place. */
	List<String> claims(int start, int end) {
		return pieces.subList(piece(start), piece(end - 1) + 1).stream().map(Piece::claim).filter(key -> !key.isEmpty()).distinct()
				.toList();
	}

	/** Whether words of it belong to one of some claims. */
	boolean hasAny(Set<String> some) {
		return pieces.stream().anyMatch(piece -> some.contains(piece.claim));
	}

	/** Where a stretch stands in the file, in UTF-16 offsets. */
	TextRange range(int start, int end) {
		return new TextRange(offset(start), offset(end - 1) + 1);
	}

	private int offset(int index) {
		Piece piece = pieces.get(piece(index));
		return piece.offset + index - piece.begin;
	}

	private int piece(int index) {
		int low = 0;
		int high = pieces.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (pieces.get(middle).begin <= index) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
