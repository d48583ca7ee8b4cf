package org.elenchus.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;

/** Writes paragraphs as blocks: lines joined, runs of spaces made one, numbers of notes taken out. */
final class BlockWriter {

	private final String raw;
	private final String text;
	private final Layout layout;
	private final Hyphens hyphens;
	private final List<Found> markers;
	private final List<Removal> removals;
	private final Map<String, Integer> counts = new TreeMap<>();
	private BlockBuilder block;

	BlockWriter(String raw, Layout layout, Hyphens hyphens, List<Found> markers, List<Removal> removals) {
		this.raw = raw;
		this.text = layout.text;
		this.layout = layout;
		this.hyphens = hyphens;
		this.markers = markers;
		this.removals = removals;
	}

	/** How many hyphens at line ends went, stayed and are doubted, by name. */
	Map<String, Integer> counts() {
		return counts;
	}

	Block write(Paragraph paragraph) {
		block = new BlockBuilder(raw, paragraph.kind).level(paragraph.level).label(paragraph.label);
		for (int k = 0; k < paragraph.lines.size(); k++) {
			Line line = layout.line(paragraph.lines.get(k));
			int from = k == 0 && paragraph.bodyStart >= 0 ? paragraph.bodyStart : line.from();
			boolean last = k == paragraph.lines.size() - 1;
			Line next = last ? null : layout.line(paragraph.lines.get(k + 1));
			Hyphens.Join join = last ? Hyphens.Join.SPACE : line.to() <= from ? Hyphens.Join.LABEL : hyphens.join(line, next);
			int to = join == Hyphens.Join.REMOVED ? line.to() - 1 : line.to();
			content(from, Math.max(from, to));
			if (!last) {
				join(paragraph.lines.get(k), next, to, join);
			}
		}
		return block.build();
	}

	private void content(int from, int to) {
		int i = from;
		for (int k = firstMarker(from); k < markers.size() && markers.get(k).start() < to; k++) {
			Found marker = markers.get(k);
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

	private void marker(Found marker, int to) {
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

	private void join(int k, Line next, int to, Hyphens.Join join) {
		Line line = layout.line(k);
		join.count(counts);
		if (join == Hyphens.Join.FLAGGED) {
			hyphens.doubt(line, next, block);
		}
		int end = Math.max(line.end(), blankEnd(k));
		block.change(join.between(), to, end);
		if (end < next.from()) {
			removals.add(new Removal(Math.max(end, next.start()), next.from(),
					layout.isPageStart(next) ? Reason.PAGE_BREAK : Reason.BETWEEN_BLOCKS));
		}
	}

	/** Where the blank lines behind line {@code i} end that part nothing; they belong to the join. */
	private int blankEnd(int i) {
		int next = i + 1;
		while (next < layout.size() && layout.roles[next] == Layout.Role.BLANK) {
			layout.roles[next] = Layout.Role.JOINED;
			next++;
		}
		return next < layout.size() ? layout.line(next).start() : 0;
	}
}
