package org.elenchus.rules.catalogue.sources;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Rating;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.Values;
import org.elenchus.rules.rating.Ratings;

/** Tells of a rating that decides something and does not say why, by whom or when it was given. */
public final class RatingWithoutGround implements Rule {

	@Override
	public String id() {
		return "rating-without-ground";
	}

	@Override
	public void check(Inquiry inquiry) {
		Set<Rating> seen = new HashSet<>();
		inquiry.claims().filter(claim -> Ratings.decide(claim, inquiry.policy())).forEach(claim -> claim.evidence()
				.forEach(evidence -> groundless(evidence).filter(seen::add)
						.ifPresent(rating -> inquiry.report(claim, evidence, values(inquiry, rating)))));
	}

	/** The first one, and that of a source's card at its first citation: who mends it sees the others. */
	private static Optional<Rating> groundless(Evidence evidence) {
		return Ratings.of(evidence).stream().filter(rating -> !isGrounded(rating) && !isGroundedOnTheCard(rating, evidence))
				.findFirst();
	}

	private static Values values(Inquiry inquiry, Rating rating) {
		String missing = missing(rating).map(what -> inquiry.phrase(what, Map.of())).collect(Collectors.joining(", "));
		return Values.of(Map.of("subject", rating.getCode())).showing(Map.of("missing", missing));
	}

	private static boolean isGrounded(Rating rating) {
		return missing(rating).findAny().isEmpty();
	}

	/** What is not said of it, as the page calls it. */
	private static Stream<String> missing(Rating rating) {
		return Stream.of(isBlank(rating.getReason()) ? "reason" : "", isBlank(rating.getRater()) ? "rater" : "", isBlank(rating.getDate()) ? "date" : "")
				.filter(what -> !what.isEmpty());
	}

	/** Who repeats the reliability of which the source's card gives the ground need not give it at every citation. */
	private static boolean isGroundedOnTheCard(Rating rating, Evidence evidence) {
		return evidence.source().stream().flatMap(source -> source.getReliability().stream())
				.anyMatch(given -> isGrounded(given) && reliability(given).equals(reliability(rating)));
	}

	/** The letter of the Admiralty code; all of a grade of another scale. */
	private static String reliability(Rating rating) {
		String code = String.valueOf(rating.getCode());
		return code.matches("[A-F][1-6]") ? code.substring(0, 1) : code;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
