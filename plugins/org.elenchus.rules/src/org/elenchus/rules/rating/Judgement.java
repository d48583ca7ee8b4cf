package org.elenchus.rules.rating;

import java.io.Serializable;
import java.util.List;

import org.elenchus.model.Rating;

/**
 * What one rater says.
 *
 * @param code     the grade; null if there is none
 * @param rater    who says it; null if nobody is named
 * @param reasoned whether he says why
 */
record Judgement(String code, String rater, boolean reasoned) implements Serializable {

	static List<Judgement> of(List<Rating> ratings) {
		return ratings.stream().map(rating -> new Judgement(rating.getCode(), rating.getRater(), rating.getReason() != null)).toList();
	}

	/** Whether two who are not the same, and do not both say why, give grades. */
	boolean contests(Judgement other) {
		boolean sameRater = rater != null && rater.equals(other.rater);
		boolean explained = reasoned && other.reasoned;
		return !sameRater && !explained && code != null && other.code != null;
	}
}
