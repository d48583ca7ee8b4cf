package org.elenchus.model.project;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a conclusion is drawn from: gives what it may be drawn from, and takes note of it. */
final class Premises implements Overviews {

	private final Overviews known;
	private final Conclusion<?> conclusion;
	private final Map<Knowledge<?>, Object> given = new LinkedHashMap<>();

	Premises(Overviews known, Conclusion<?> conclusion) {
		this.known = known;
		this.conclusion = conclusion;
	}

	@Override
	public <T> T overview(Knowledge<T> knowledge) {
		if (!conclusion.overviews().containsAll(knowledge.overviews())) {
			throw new IllegalStateException(conclusion.whole().getSimpleName() + " is drawn from " + knowledge.whole().getSimpleName()
					+ " and does not say so");
		}
		T asked = known.overview(knowledge);
		given.put(knowledge, asked);
		return asked;
	}

	/** What was asked for, with the answers. */
	Map<Knowledge<?>, Object> given() {
		return given;
	}
}
