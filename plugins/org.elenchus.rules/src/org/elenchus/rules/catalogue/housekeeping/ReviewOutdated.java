package org.elenchus.rules.catalogue.housekeeping;

import java.util.List;
import java.util.Map;

import org.elenchus.model.ClaimCard;
import org.elenchus.model.ElenchusPackage.Literals;
import org.elenchus.model.Review;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.Fix;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.rules.Inquiry;
import org.elenchus.rules.Rule;
import org.elenchus.rules.reporting.Written;
import org.elenchus.rules.wording.WordingFingerprint;

/** Warns of a claim whose words are not those that were reviewed; offers to keep the review for the words as they are. */
public final class ReviewOutdated implements Rule {

	@Override
	public String id() {
		return "review-outdated";
	}

	@Override
	public void check(Inquiry inquiry) {
		inquiry.claims().forEach(claim -> claim.card().ifPresent(card -> check(claim, reviews(card), inquiry)));
	}

	private static List<Review> reviews(ClaimCard card) {
		return card.getReviews().stream().filter(review -> review.getFingerprint() != null && !review.getFingerprint().isBlank()).toList();
	}

	private static void check(Claim claim, List<Review> reviews, Inquiry inquiry) {
		if (reviews.isEmpty()) {
			return;
		}
		String now = WordingFingerprint.of(claim);
		if (reviews.stream().noneMatch(review -> now.equalsIgnoreCase(review.getFingerprint().strip()))) {
			inquiry.report(claim, claim.place(), Map.of(), fixes(reviews.getLast(), now, inquiry));
		}
	}

	/** Only a card in the same file can be changed with it. */
	private static List<Fix> fixes(Review review, String now, Inquiry inquiry) {
		return Written.isOnCardOf(inquiry.edition(), review) ? Written.at(review, Literals.REVIEW__FINGERPRINT)
				.map(place -> new Fix(inquiry.fixTitle(now), List.of(new TextEdit(place, '"' + now + '"')))).stream().toList() : List.of();
	}
}
