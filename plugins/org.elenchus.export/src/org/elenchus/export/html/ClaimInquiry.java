package org.elenchus.export.html;

import org.elenchus.export.reading.claims.Remark;
import org.elenchus.model.ClaimCard;
import org.elenchus.model.Review;
import org.elenchus.model.Search;

/** Writes how far a claim was looked into: how sure its editors are, where they searched, and who reviewed it. */
final class ClaimInquiry {

	private final PageContext context;
	private final HtmlWriter html;
	private final Particulars particulars;
	private final RatingWriter ratings;

	ClaimInquiry(PageContext context) {
		this.context = context;
		this.html = context.html();
		this.particulars = new Particulars(context, "inquiry");
		this.ratings = new RatingWriter(context);
	}

	void write(ClaimCard card) {
		particulars.write("claim.confidence", card.getConfidence(), ratings::writeConfidence);
		particulars.write("claim.verdict", card.getVerdicts(), ratings::writeVerdict);
		particulars.write("claim.searches", card.getSearches(), this::search);
		particulars.write("claim.reviews", card.getReviews(), this::review);
	}

	private void search(Search search) {
		html.open("span");
		context.theirs().text(search.getWhere()).close();
		RemarkWriter.write(context, Remark.of(search), ": ");
	}

	private void review(Review review) {
		String who = Remark.of(review).attribution();
		html.text(who.isEmpty() ? context.label("claim.reviews.plain") : who);
	}
}
