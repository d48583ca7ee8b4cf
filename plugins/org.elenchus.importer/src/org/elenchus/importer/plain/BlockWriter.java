package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.plain.kinds.TypedParagraph;
import org.elenchus.importer.plain.lines.Line;
import org.elenchus.importer.plain.lines.Lines;
import org.elenchus.importer.plain.lines.SortedLines;
import org.elenchus.importer.plain.notes.NoteMarker;
import org.elenchus.importer.plain.paragraphs.Hyphens;

/** Writes paragraphs as blocks: lines joined, runs of spaces made one, numbers of notes taken out. */
final class BlockWriter {

	private final String raw;
	private final String text;
	private final SortedLines lines;
	private final Hyphens hyphens;
	private final List<NoteMarker> markers;
	private final List<Removal> removals = new ArrayList<>();
	private final Map<String, Integer> counts = new TreeMap<>();
	private BlockBuilder block;

	BlockWriter(String raw, SortedLines lines, Hyphens hyphens, List<NoteMarker> markers) {
		this.raw = raw;
		this.text = lines.text();
		this.lines = lines;
		this.hyphens = hyphens;
		this.markers = markers;
	}

	/** How many hyphens at line ends went, stayed and are doubted, by name. */
	Map<String, Integer> counts() {
		return counts;
	}

	/** What stands before lines that go on. */
	List<Removal> removals() {
		return removals;
	}

	Block write(TypedParagraph paragraph) {
		block = new BlockBuilder(raw, paragraph.kind()).level(paragraph.level()).label(paragraph.label());
		List<Integer> held = paragraph.lines();
		for (int k = 0; k + 1 < held.size(); k++) {
			line(from(paragraph, k), held.get(k), held.get(k + 1));
		}
		int from = from(paragraph, held.size() - 1);
		content(from, Math.max(from, lines.line(paragraph.last()).to()));
		return block.build();
	}

	private int from(TypedParagraph paragraph, int k) {
		return k == 0 && paragraph.bodyStart() >= 0 ? paragraph.bodyStart() : lines.line(paragraph.lines().get(k)).from();
	}

	/** Writes a line that goes on in the next one. */
	private void line(int from, int i, int next) {
		Line line = lines.line(i);
		Hyphens.Join join = line.to() <= from ? Hyphens.Join.LABEL : hyphens.join(line, lines.line(next));
		int to = join == Hyphens.Join.REMOVED ? line.to() - 1 : line.to();
		content(from, Math.max(from, to));
		join(i, next, to, join);
	}

	private void content(int from, int to) {
		int i = from;
		for (int k = firstMarker(from); k < markers.size() && markers.get(k).start() < to; k++) {
			NoteMarker marker = markers.get(k);
			if (marker.start() >= i && marker.end() <= to) {
				int end = marker.start();
				while (end > i && Lines.isSpace(text.charAt(end - 1))) {
					end--;
				}
				words(i, end);
				if (end < marker.start()) {
					block.change("", end, marker.start());
				}
				marker(marker, to);
				i = marker.end();
			}
		}
		words(i, to);
	}

	/** Which marker is the first that starts at a place or behind it. */
	private int firstMarker(int start) {
		int low = 0;
		int high = markers.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (markers.get(middle).start() < start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void marker(NoteMarker marker, int to) {
		block.marker(raw.substring(marker.start(), marker.end()), marker.number(), marker.start(), marker.end());
		if (marker.damaged()) {
			block.suspect(Math.max(0, block.length() - 1), block.length(), "damaged-note-number", String.valueOf(marker.number()));
		}
		if (marker.end() < to && isWordStart(text.charAt(marker.end()))) {
			block.change(" ", marker.end(), marker.end());
		}
	}

	private static boolean isWordStart(char c) {
		return Character.isLetter(c) || c == '\u201C' || c == '\u2018';
	}

	/** Keeps characters, but for runs of spaces and what was read in another font. */
	private void words(int from, int to) {
		int i = from;
		while (i < to) {
			int start = i;
			if (Lines.isSpace(text.charAt(i))) {
				while (i < to && Lines.isSpace(text.charAt(i))) {
					i++;
				}
				spaces(start, i);
			} else if (text.charAt(i) != raw.charAt(i)) {
				while (i < to && text.charAt(i) != raw.charAt(i)) {
					i++;
				}
				block.change(text.substring(start, i), start, i);
			} else {
				while (i < to && text.charAt(i) == raw.charAt(i) && !Lines.isSpace(text.charAt(i))) {
					i++;
				}
				block.keep(start, i);
			}
		}
	}

	private void spaces(int start, int end) {
		if (end == start + 1 && raw.charAt(start) == ' ') {
			block.keep(start, end);
		} else {
			block.change(" ", start, end);
		}
	}

	private void join(int i, int next, int to, Hyphens.Join join) {
		Line following = lines.line(next);
		join.count(counts);
		if (join == Hyphens.Join.FLAGGED) {
			hyphens.doubt(lines.line(i), following, block);
		}
		int end = Math.max(lines.line(i).end(), blankEnd(i));
		block.change(join.between(), to, end);
		if (end < following.from()) {
			removals.add(new Removal(Math.max(end, following.start()), following.from(),
					lines.startsPage(next) ? Reason.PAGE_BREAK : Reason.BETWEEN_BLOCKS));
		}
	}

	/** Where the blank lines behind line {@code i} end that part nothing; they belong to the join. */
	private int blankEnd(int i) {
		int next = lines.blanksEnd(i);
		return next < lines.size() ? lines.line(next).start() : 0;
	}
}
