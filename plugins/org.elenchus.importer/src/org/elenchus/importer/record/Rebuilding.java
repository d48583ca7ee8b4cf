package org.elenchus.importer.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the raw text together again. */
final class Rebuilding {

	private Rebuilding() {
	}

	/** The raw text; nothing if the segments do not hold each of its characters exactly once. */
	static Optional<String> text(List<Segment> segments, String clean) {
		StringBuilder raw = new StringBuilder();
		List<Segment> sorted = segments.stream().filter(each -> each.rawLength() > 0)
				.sorted(Comparator.comparingInt(Segment::raw)).toList();
		for (Segment each : sorted) {
			if (each.raw() != raw.length()) {
				return Optional.empty();
			}
			raw.append(each.isKept() ? clean.substring(each.clean(), each.cleanEnd()) : each.taken());
		}
		return Optional.of(raw.toString());
	}
}
