package org.elenchus.export.reading.claims;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Exemption;
import org.elenchus.model.Rating;
import org.elenchus.model.Review;
import org.elenchus.model.Search;
import org.elenchus.model.SourceFlag;

/**
 * Why something is said, by whom and when; what is not told is {@code null}.
 *
 * @param reason the words of the edition
 * @param rater  who says it
 * @param date   when it was said
 */
public record Remark(String reason, String rater, String date) {

	public static Remark of(Rating rating) {
		return new Remark(rating.getReason(), rating.getRater(), rating.getDate());
	}

	public static Remark of(Exemption exemption) {
		return new Remark(exemption.getReason(), exemption.getRater(), exemption.getDate());
	}

	public static Remark of(SourceFlag flag) {
		return new Remark(flag.getReason(), flag.getRater(), flag.getDate());
	}

	public static Remark of(Search search) {
		return new Remark(search.getResult(), search.getRater(), search.getDate());
	}

	public static Remark of(Review review) {
		return new Remark(null, review.getRater(), review.getDate());
	}

	/** Who and when; empty if neither is told. */
	public String attribution() {
		return Stream.of(rater, date).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}
}
