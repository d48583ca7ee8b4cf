package org.elenchus.batch.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Related;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.TextRange;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Validated;

/** Where the other places of findings stand in the texts of a run. */
final class RelatedPlaces {

	private final Map<String, Edition> editions = new HashMap<>();
	private final Map<String, Text> texts = new HashMap<>();

	/** A text that some finding names. */
	private record Text(LineIndex index, Map<String, TextRange> claims) {

		static Text of(Edition edition) {
			return new Text(new LineIndex(edition.text()),
					edition.claims().stream().collect(Collectors.toMap(Claim::key, Claim::place, (first, second) -> first)));
		}
	}

	/**
	 * A place in a text.
	 *
	 * @param range its characters, in UTF-16 offsets
	 * @param index the lines of its text
	 */
	record Placed(TextRange range, LineIndex index) {

		int line() {
			return index.line(range.start());
		}

		int column() {
			return index.column(range.start());
		}
	}

	RelatedPlaces(Run run) {
		run.validated().stream().map(Validated::edition).forEach(edition -> editions.put(edition.location(), edition));
	}

	/** Where it stands; empty if the run has no such text, or the text no such claim. */
	Optional<Placed> of(Related related) {
		return Optional.ofNullable(editions.get(related.location())).flatMap(edition -> {
			Text text = texts.computeIfAbsent(related.location(), location -> Text.of(edition));
			return related.range().or(() -> Optional.ofNullable(text.claims.get(related.claim()))).map(range -> new Placed(range, text.index));
		});
	}
}
