package org.elenchus.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.elenchus.model.Rating;
import org.elenchus.model.Source;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;

/**
 * How a piece of evidence is rated by the Admiralty code. On either axis the citation counts first, then the claim's
 * words, then, for the reliability, the source's card. Several raters can rate it; where one of them uses another scale
 * nothing can be said.
 */
public final class Appraisal {

	private static final String LETTERS = "ABCDEF";
	private static final String FIGURES = "123456";

	private final boolean legible;
	private final String reliability;
	private final String credibility;

	private Appraisal(List<String> citation, List<String> claim, List<String> source) {
		this.legible = isLegible(citation) && isLegible(claim) && isLegible(source);
		this.reliability = first(LETTERS, citation, claim, source);
		this.credibility = first(FIGURES, citation, claim);
	}

	public static Appraisal of(Claim claim, Evidence evidence) {
		return new Appraisal(codes(evidence.citation().getRatings()), claim.ratings(),
				evidence.source().map(Source::getReliability).map(Appraisal::codes).orElse(List.of()));
	}

	private static List<String> codes(Collection<Rating> ratings) {
		List<String> codes = new ArrayList<>(ratings.size());
		for (Rating rating : ratings) {
			if (rating.getCode() != null) {
				codes.add(rating.getCode());
			}
		}
		return codes;
	}

	/** Whether all codes are a letter, a figure, or a letter and a figure of the Admiralty code. */
	private static boolean isLegible(List<String> codes) {
		for (String code : codes) {
			int figure = !code.isEmpty() && LETTERS.indexOf(code.charAt(0)) >= 0 ? 1 : 0;
			boolean ends = code.length() == figure || code.length() == figure + 1 && FIGURES.indexOf(code.charAt(figure)) >= 0;
			if (code.isEmpty() || !ends) {
				return false;
			}
		}
		return true;
	}

	/** The grades on one axis, of the first that give any. */
	@SafeVarargs
	private static String first(String axis, List<String>... given) {
		for (List<String> codes : given) {
			String grades = codes.isEmpty() ? "" : on(axis, codes);
			if (!grades.isEmpty()) {
				return grades;
			}
		}
		return "";
	}

	private static String on(String axis, List<String> codes) {
		StringBuilder grades = new StringBuilder();
		for (String code : codes) {
			for (int i = 0; i < code.length(); i++) {
				if (axis.indexOf(code.charAt(i)) >= 0) {
					grades.append(code.charAt(i));
				}
			}
		}
		return grades.toString();
	}

	/** Whether all who rated it put it below a grade on one of the axes; no where it is not rated. */
	public boolean fallsShortOf(Grade grade) {
		return legible && (isBelow(reliability, grade.reliability()) || isBelow(credibility, grade.credibility()));
	}

	private static boolean isBelow(String grades, char asked) {
		return !grades.isEmpty() && grades.chars().allMatch(grade -> grade > asked);
	}
}
