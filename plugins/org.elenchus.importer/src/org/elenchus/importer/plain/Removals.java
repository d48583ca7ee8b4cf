package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.plain.kinds.TypedParagraph;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Role;
import org.elenchus.importer.plain.lines.SortedLines;

/** Says of what stands in no block why it does not: what stands between blocks, before page starts, and furniture. */
final class Removals {

	private final SortedLines lines;
	private final TypedParagraph[] starting;
	private final BitSet ending = new BitSet();
	/** Lines of paragraphs, and blank lines among them, which belong to joins. */
	private final BitSet inside = new BitSet();
	private final List<Removal> removals = new ArrayList<>();

	Removals(SortedLines lines, List<TypedParagraph> paragraphs) {
		this.lines = lines;
		this.starting = new TypedParagraph[lines.size()];
		paragraphs.forEach(this::place);
	}

	private void place(TypedParagraph paragraph) {
		starting[paragraph.first()] = paragraph;
		ending.set(paragraph.last());
		paragraph.lines().forEach(i -> inside.set(i, i == paragraph.last() ? i + 1 : lines.blanksEnd(i)));
	}

	/** These removals and the rest, in the order of the text, neighbours with one reason as one. */
	List<Removal> with(List<Removal> others) {
		removals.addAll(others);
		for (int i = 0; i < lines.size(); i++) {
			remove(i);
		}
		removals.sort(Comparator.comparingInt(Removal::start));
		return merged();
	}

	private void remove(int i) {
		Line line = lines.line(i);
		if (!inside.get(i)) {
			int from = lines.startsPage(i) ? line.from() : line.start();
			removals.add(new Removal(line.start(), from, Reason.PAGE_BREAK));
			removals.add(new Removal(from, line.end(), reason(lines.role(i))));
		}
		if (starting[i] != null) {
			lead(i, starting[i]);
		}
		if (ending.get(i)) {
			removals.add(new Removal(line.to(), line.end(), Reason.BETWEEN_BLOCKS));
		}
	}

	private void lead(int i, TypedParagraph paragraph) {
		Line line = lines.line(i);
		removals.add(new Removal(line.start(), line.from(), lines.startsPage(i) ? Reason.PAGE_BREAK : Reason.BETWEEN_BLOCKS));
		if (paragraph.bodyStart() >= 0) {
			removals.add(new Removal(line.from(), paragraph.bodyStart(),
					paragraph.kind() == Kind.FOOTNOTE ? Reason.NOTE_LABEL : Reason.LIST_LABEL));
		}
	}

	private static Reason reason(Role role) {
		return switch (role) {
			case PAGE_NUMBER -> Reason.PAGE_NUMBER;
			case RUNNING_HEAD -> Reason.RUNNING_HEAD;
			case NOTE_SEPARATOR -> Reason.NOTE_SEPARATOR;
			default -> Reason.BETWEEN_BLOCKS;
		};
	}

	private List<Removal> merged() {
		List<Removal> merged = new ArrayList<>();
		for (Removal removal : removals) {
			Removal last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && last.end() == removal.start() && last.reason() == removal.reason()) {
				merged.set(merged.size() - 1, new Removal(last.start(), removal.end(), removal.reason()));
			} else if (removal.end() > removal.start()) {
				merged.add(removal);
			}
		}
		return List.copyOf(merged);
	}
}
