package org.elenchus.importer.apparatus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Marker;

/** What the text says before it refers to a note: there an author can be named whom the note does not name again. */
final class Contexts {

	/** About two sentences. */
	private static final int LONGEST = 300;

	private final Map<String, Deque<String>> byLabel = new HashMap<>();

	Contexts(List<Block> blocks) {
		for (Block block : blocks) {
			String text = block.markers().isEmpty() ? "" : block.text();
			block.markers().forEach(marker -> byLabel.computeIfAbsent(label(marker), label -> new ArrayDeque<>())
					.add(text.substring(Math.max(0, marker.position() - LONGEST), marker.position())));
		}
	}

	private static String label(Marker marker) {
		return marker.number() > 0 ? String.valueOf(marker.number()) : marker.label();
	}

	/** Of notes with one label the first belongs to the first reference, the second to the second; empty if nothing refers to it. */
	String next(String label) {
		Deque<String> left = byLabel.getOrDefault(label, new ArrayDeque<>());
		return left.isEmpty() ? "" : left.poll();
	}
}
