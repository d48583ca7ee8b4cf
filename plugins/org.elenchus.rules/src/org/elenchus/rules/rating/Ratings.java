package org.elenchus.rules.rating;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.elenchus.model.Need;
import org.elenchus.model.Rating;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.model.policy.PolicyInForce;

/** Which ratings count for a claim, and where they decide something. */
public final class Ratings {

	private Ratings() {
	}

	/** Whether ratings decide: sources stand against each other, be that for another claim which its card sets against it, or the policy asks for ratings. */
	public static boolean decide(Claim claim, PolicyInForce policy) {
		return areInDispute(claim) || policy.requires(Need.RATING, claim);
	}

	/** Whether sources stand against each other. */
	public static boolean areInDispute(Claim claim) {
		return !claim.supports().isEmpty() && (!claim.disputes().isEmpty() || !claim.counters().isEmpty());
	}

	/** The grades given to what a source says here, or else to the source itself; a reason without a grade is none. */
	public static List<Rating> of(Evidence evidence) {
		List<Rating> here = graded(evidence.citation().getRatings().stream());
		return here.isEmpty() ? graded(evidence.source().stream().flatMap(source -> source.getReliability().stream())) : here;
	}

	private static List<Rating> graded(Stream<Rating> ratings) {
		return ratings.filter(rating -> Objects.nonNull(rating.getCode())).toList();
	}
}
