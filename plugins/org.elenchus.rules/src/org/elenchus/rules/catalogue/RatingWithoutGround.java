package org.elenchus.rules.catalogue;

import java.util.Map;
import java.util.Optional;

import org.elenchus.model.Rating;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Ratings;
import org.elenchus.rules.Rule;

/** Tells of a rating that decides something and does not say why, by whom or when it was given. */
public final class RatingWithoutGround implements Rule {

	@Override
	public String id() {
		return "rating-without-ground";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().filter(claim -> Ratings.decide(claim, inquiry.policy())).forEach(claim -> claim.evidence()
				.forEach(evidence -> groundless(evidence)
						.ifPresent(rating -> inquiry.report(claim, evidence, Map.of("subject", rating.getCode())))));
	}

	/** The first one: who mends it sees the others. */
	private static Optional<Rating> groundless(Evidence evidence) {
		return Ratings.of(evidence).stream()
				.filter(rating -> isBlank(rating.getReason()) || isBlank(rating.getRater()) || isBlank(rating.getDate()))
				.findFirst();
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
