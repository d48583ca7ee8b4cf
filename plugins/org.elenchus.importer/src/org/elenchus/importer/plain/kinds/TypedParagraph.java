package org.elenchus.importer.plain.kinds;

import java.util.List;
import java.util.stream.Stream;

import org.elenchus.importer.document.Kind;

/**
 * Lines that belong together, and what they are.
 *
 * @param lines     the lines, at least one, in their order
 * @param kind      what they are
 * @param level     the level of a heading or an item, from 1 on; 0 for anything else
 * @param label     the label of an item or a note; empty if it has none
 * @param bodyStart where the words start behind the label, a raw offset; -1 if there is none
 */
public record TypedParagraph(List<Integer> lines, Kind kind, int level, String label, int bodyStart) {

	/** Lines without a label. */
	static TypedParagraph of(Kind kind, List<Integer> lines) {
		return new TypedParagraph(List.copyOf(lines), kind, 0, "", -1);
	}

	TypedParagraph as(Kind other) {
		return new TypedParagraph(lines, other, level, label, bodyStart);
	}

	TypedParagraph atLevel(int other) {
		return new TypedParagraph(lines, kind, other, label, bodyStart);
	}

	TypedParagraph labelled(String other) {
		return new TypedParagraph(lines, kind, level, other, bodyStart);
	}

	TypedParagraph followedBy(List<Integer> more) {
		return new TypedParagraph(Stream.concat(lines.stream(), more.stream()).toList(), kind, level, label, bodyStart);
	}

	boolean is(Kind one) {
		return kind == one;
	}

	public int first() {
		return lines.getFirst();
	}

	public int last() {
		return lines.getLast();
	}

	/** How many lines it has. */
	int size() {
		return lines.size();
	}
}
