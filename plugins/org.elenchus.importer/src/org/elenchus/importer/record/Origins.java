package org.elenchus.importer.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Marker;
import org.elenchus.importer.document.Piece;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.document.SourceDocument;

/** Follows the clean text of a document and notes where each character comes from; what was removed is noted where it stood. */
final class Origins {

	private final SourceDocument document;
	private final String raw;
	private final Map<Integer, Removal> removals = new HashMap<>();
	private final List<Segment> segments = new ArrayList<>();
	private int clean;
	private int reached;

	private Origins(SourceDocument document) {
		this.document = document;
		this.raw = document.raw().text();
		document.removals().stream().filter(each -> each.end() > each.start())
				.forEach(each -> removals.put(each.start(), each));
	}

	/** The segments in the order of the clean text. */
	static List<Segment> of(SourceDocument document) {
		Origins origins = new Origins(document);
		origins.run();
		return List.copyOf(origins.segments);
	}

	private void run() {
		String before = "";
		for (Block block : document.blocks()) {
			separator(before.length());
			block(block);
			before = SourceDocument.SEPARATOR;
		}
		separator(document.text().length() - clean);
		document.removals().forEach(each -> removed(removals.remove(each.start()), 0));
	}

	/** Clean characters of ours; they stand for the raw ones that were removed here, if there are any. */
	private void separator(int length) {
		if (length > 0) {
			Removal removal = removals.remove(reached);
			if (removal == null) {
				add(Segment.changed(clean, length, reached, "", ""));
			} else {
				removed(removal, length);
			}
		}
	}

	private void block(Block block) {
		int start = clean;
		List<Marker> markers = block.markers();
		int next = 0;
		for (Piece piece : block.pieces()) {
			while (next < markers.size() && comesBefore(markers.get(next), piece, clean - start)) {
				marker(markers.get(next++));
			}
			piece(piece);
		}
		markers.subList(next, markers.size()).forEach(this::marker);
	}

	private static boolean comesBefore(Marker marker, Piece piece, int position) {
		return marker.position() <= position && (marker.start() <= piece.start() || !piece.text().isEmpty());
	}

	private void marker(Marker marker) {
		raw(0, marker.start(), marker.end());
	}

	private void piece(Piece piece) {
		int length = piece.text().length();
		if (piece.start() == piece.end()) {
			if (length > 0) {
				add(Segment.changed(clean, length, reached, "", ""));
			}
		} else if (length == piece.end() - piece.start() && raw.startsWith(piece.text(), piece.start())) {
			removedUntil(piece.start());
			keep(piece);
		} else {
			raw(length, piece.start(), piece.end());
		}
	}

	private void keep(Piece piece) {
		Segment last = segments.isEmpty() ? null : segments.getLast();
		if (last != null && last.isKept() && last.rawEnd() == piece.start()) {
			segments.removeLast();
			clean = last.clean();
			add(Segment.kept(last.clean(), last.raw(), last.length() + piece.text().length()));
		} else {
			add(Segment.kept(clean, piece.start(), piece.text().length()));
		}
	}

	private void raw(int length, int start, int end) {
		if (end > start) {
			removedUntil(start);
			add(Segment.changed(clean, length, start, raw.substring(start, end), ""));
		}
	}

	/** Notes what was removed between the raw characters that came last and those that come now. */
	private void removedUntil(int start) {
		while (reached != start && removals.containsKey(reached)) {
			removed(removals.remove(reached), 0);
		}
	}

	private void removed(Removal removal, int length) {
		if (removal != null) {
			String reason = removal.reason() == Reason.BETWEEN_BLOCKS ? "" : removal.reason().label();
			add(Segment.changed(clean, length, removal.start(), raw.substring(removal.start(), removal.end()), reason));
		}
	}

	private void add(Segment segment) {
		segments.add(segment);
		clean = segment.cleanEnd();
		reached = segment.rawEnd();
	}
}
