package org.elenchus.importer.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.importer.document.Block;
import org.elenchus.importer.document.Kind;
import org.elenchus.importer.document.Marker;

/**
 * The notes of a text in numbers.
 *
 * @param found         references to notes
 * @param linked        those that have a body of their number
 * @param withoutBody   those that have none
 * @param withoutMarker bodies that nothing refers to
 * @param gaps          numbers that are missing where the others count on
 * @param duplicates    references with the number of the one before
 * @param restarts      how often the numbers start again
 */
record NoteCounts(int found, int linked, int withoutBody, int withoutMarker, int gaps, int duplicates, int restarts) {

	static NoteCounts of(List<Block> blocks) {
		List<Integer> markers = blocks.stream().flatMap(block -> block.markers().stream()).map(Marker::number).toList();
		List<String> bodies = blocks.stream().filter(block -> block.kind() == Kind.FOOTNOTE).map(Block::label).toList();
		int linked = linked(blocks, bodies);
		Sequence sequence = new Sequence();
		markers.stream().filter(number -> number > 0).forEach(sequence::add);
		return new NoteCounts(markers.size(), linked, markers.size() - linked, bodies.size() - linked, sequence.gaps,
				sequence.duplicates, sequence.restarts);
	}

	/** The numbers under the names that a script reads. */
	Map<String, Integer> byName() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		counts.put("notes-found", found);
		counts.put("notes-linked", linked);
		counts.put("notes-without-body", withoutBody);
		counts.put("notes-without-marker", withoutMarker);
		counts.put("note-gaps", gaps);
		counts.put("note-duplicates", duplicates);
		counts.put("note-restarts", restarts);
		return counts;
	}

	/** A number that comes several times, because each chapter starts again, has its bodies in the same order. */
	private static int linked(List<Block> blocks, List<String> bodies) {
		Map<String, Integer> free = new HashMap<>();
		bodies.forEach(label -> free.merge(label, 1, Integer::sum));
		int linked = 0;
		for (Block block : blocks) {
			for (Marker marker : block.markers()) {
				String label = marker.number() > 0 ? String.valueOf(marker.number()) : marker.label();
				linked += free.merge(label, -1, Integer::sum) >= 0 ? 1 : 0;
			}
		}
		return linked;
	}

	/** Numbers that count on, and after a restart from 1. */
	private static final class Sequence {

		private int last;
		private int gaps;
		private int duplicates;
		private int restarts;

		void add(int number) {
			boolean isFirst = last == 0;
			if (number == last) {
				duplicates++;
			} else if (number < last) {
				restarts++;
				gaps += number - 1;
			} else if (!isFirst) {
				gaps += number - last - 1;
			}
			last = number;
		}
	}
}
