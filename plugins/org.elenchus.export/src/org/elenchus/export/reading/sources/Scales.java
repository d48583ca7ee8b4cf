package org.elenchus.export.reading.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.export.reading.words.Excerpt;
import org.elenchus.model.Scale;

/** The scales that an edition declares, each from its lowest grade to its highest: {@code one < two < three}. */
public final class Scales {

	private static final String CONFIDENCE = "confidence";
	private static final String VERDICT = "verdict";
	private static final int LONGEST = 200;

	private final Map<String, String> byGrade = new HashMap<>();
	/** The grades of the scales that are for one thing only, by their keys. */
	private final Map<String, String> special = new HashMap<>();

	/** Of several scales with the same grade the first counts. */
	public Scales(List<Scale> scales) {
		for (Scale scale : scales) {
			String grades = Excerpt.of(String.join(" < ", scale.getLevels()), LONGEST);
			if (CONFIDENCE.equals(scale.getKey()) || VERDICT.equals(scale.getKey())) {
				special.putIfAbsent(scale.getKey(), grades);
			} else {
				scale.getLevels().forEach(grade -> byGrade.putIfAbsent(grade, grades));
			}
		}
	}

	/** The scale on which a source or a piece of information has this grade. */
	public Optional<String> withGrade(String grade) {
		return Optional.ofNullable(byGrade.get(grade));
	}

	/** The edition's own scale for the confidence in claims. */
	public Optional<String> ofConfidence() {
		return Optional.ofNullable(special.get(CONFIDENCE));
	}

	/** The edition's scale for verdicts on claims. */
	public Optional<String> ofVerdicts() {
		return Optional.ofNullable(special.get(VERDICT));
	}
}
