package org.elenchus.batch.report;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.evidence.Impact;
import org.elenchus.model.text.LineIndex;

/** Where the claims stand that lose support. */
final class ImpactPlaces {

	private final Map<Edition, LineIndex> lines = new IdentityHashMap<>();

	int line(Impact impact) {
		return lines(impact).line(impact.claim().place().start());
	}

	int column(Impact impact) {
		return lines(impact).column(impact.claim().place().start());
	}

	private LineIndex lines(Impact impact) {
		return lines.computeIfAbsent(impact.edition(), edition -> new LineIndex(edition.text()));
	}

	/** The file and the line, as editors and terminals know to open them. */
	String of(Impact impact) {
		return impact.edition().location() + ':' + line(impact);
	}

	/** The keys of the sources that fall, each once. */
	static List<String> fallen(Impact impact) {
		return impact.fallen().stream().map(Evidence::sourceKey).distinct().toList();
	}
}
