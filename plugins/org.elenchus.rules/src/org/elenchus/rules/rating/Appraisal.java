package org.elenchus.rules.rating;

import java.util.List;
import java.util.Optional;

import org.elenchus.model.Rating;
import org.elenchus.model.edition.Claim;
import org.elenchus.model.edition.Evidence;
import org.elenchus.rules.Decision;

/**
 * How a piece of evidence is rated by the Admiralty code. On either axis the citation counts first, then the claim's
 * words, then, for the reliability, the source's card. Several raters can rate it; where one of them uses another scale
 * nothing can be said.
 */
public final class Appraisal {

	private static final String LETTERS = "ABCDEF";
	private static final String FIGURES = "123456";
	/** Behind all grades. */
	private static final char NONE = 'Z';

	private final boolean legible;
	private final char reliability;
	private final char credibility;

	private Appraisal(Codes citation, Codes claim, Codes source) {
		this.legible = citation.legible && claim.legible && source.legible;
		this.reliability = citation.letter != NONE ? citation.letter : claim.letter != NONE ? claim.letter : source.letter;
		this.credibility = citation.figure != NONE ? citation.figure : claim.figure;
	}

	public static Appraisal of(Claim claim, Evidence evidence) {
		Codes words = Codes.EMPTY;
		for (String code : claim.ratings()) {
			words = words.and(code);
		}
		return new Appraisal(Codes.of(evidence.citation().getRatings()), words, ofCard(evidence));
	}

	/** What stands against a claim; the rating of the claim's words is of what supports them. */
	public static Appraisal of(Evidence evidence) {
		return new Appraisal(Codes.of(evidence.citation().getRatings()), Codes.EMPTY, ofCard(evidence));
	}

	private static Codes ofCard(Evidence evidence) {
		return evidence.source().map(source -> Codes.of(source.getReliability())).orElse(Codes.EMPTY);
	}

	/** The best grade that it was given; empty where it is not rated on both axes, or nothing can be said. */
	public Optional<Grade> grade() {
		return legible && reliability != NONE && credibility != NONE ? Optional.of(new Grade(reliability, credibility)) : Optional.empty();
	}

	/**
	 * What was given in one place.
	 *
	 * @param legible whether all codes are a letter, a figure, or a letter and a figure of the Admiralty code
	 * @param letter  the best letter
	 * @param figure  the best figure
	 */
	private record Codes(boolean legible, char letter, char figure) {

		static final Codes EMPTY = new Codes(true, NONE, NONE);

		static Codes of(List<Rating> ratings) {
			Codes codes = EMPTY;
			for (int i = 0; i < ratings.size(); i++) {
				String code = ratings.get(i).getCode();
				codes = code == null ? codes : codes.and(code);
			}
			return codes;
		}

		Codes and(String code) {
			char first = grade(LETTERS, code, 0);
			int read = first == NONE ? 0 : 1;
			char second = grade(FIGURES, code, read);
			read += second == NONE ? 0 : 1;
			return new Codes(legible && !code.isEmpty() && read == code.length(), best(letter, first), best(figure, second));
		}

		private static char grade(String axis, String code, int at) {
			return at < code.length() && axis.indexOf(code.charAt(at)) >= 0 ? code.charAt(at) : NONE;
		}

		private static char best(char one, char other) {
			return one < other ? one : other;
		}
	}

	/** Whether all who rated it put it below a grade on one of the axes; no where it is not rated. */
	public boolean fallsShortOf(Grade grade) {
		return legible && (isBelow(reliability, grade.reliability()) || isBelow(credibility, grade.credibility()));
	}

	/** Whether all that supports a claim falls short of a grade; what is not rated may be as good as is asked. */
	public static Decision allFallShort(Claim claim, Grade grade) {
		return Decision.ofSupport(claim, evidence -> {
			Appraisal appraisal = of(claim, evidence);
			return Decision.of(appraisal.fallsShortOf(grade), appraisal.grade().isPresent());
		});
	}

	private static boolean isBelow(char best, char asked) {
		return best != NONE && best > asked;
	}
}
