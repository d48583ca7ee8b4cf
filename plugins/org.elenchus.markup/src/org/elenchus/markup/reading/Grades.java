package org.elenchus.markup.reading;

import java.util.HashSet;
import java.util.Set;

import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.model.ElenchusPackage;
import org.elenchus.model.Keyed;
import org.elenchus.model.Rating;
import org.elenchus.model.Scale;
import org.elenchus.model.edition.Problem.Kind;

/**
 * Knows the scales of a project. Sources and information are rated by the Admiralty code ({@code A}–{@code F} and
 * {@code 1}–{@code 6}) or by a scale of one's own; the confidence in a claim by the scale {@code confidence}, an
 * editor's verdict on it by the scale {@code verdict}.
 */
final class Grades {

	private static final String LETTERS = "ABCDEF";
	private static final String FIGURES = "123456";
	private static final String CONFIDENCE = "confidence";
	private static final String VERDICT = "verdict";
	private static final Set<String> USUAL_CONFIDENCE = Set.of("low", "moderate", "high");

	private final ElenchusResource file;
	private final ProblemFinder problems;
	private Set<String> levels;
	private Set<String> confidences;

	Grades(ElenchusResource file, ProblemFinder problems) {
		this.file = file;
		this.problems = problems;
	}

	/** Checks the grade of a rating of a source or of information. */
	void rating(Rating rating) {
		String code = rating.getCode();
		if (code != null && !isOfAdmiralty(code) && !levels().contains(code)) {
			unknown(rating);
		}
	}

	/** Asked of every rating: a letter, a figure, or a letter and a figure. */
	private static boolean isOfAdmiralty(String code) {
		int letter = !code.isEmpty() && LETTERS.indexOf(code.charAt(0)) >= 0 ? 1 : 0;
		boolean figure = code.length() == letter + 1 && FIGURES.indexOf(code.charAt(letter)) >= 0;
		return figure || letter == 1 && code.length() == 1;
	}

	/** Checks the grade of the confidence in a claim. */
	void confidence(Rating rating) {
		if (rating.getCode() != null && !confidences().contains(rating.getCode())) {
			unknown(rating);
		}
	}

	/** Checks a verdict: there is no usual scale for it. */
	void verdict(Rating rating) {
		boolean known = file.keys().find(file, ElenchusPackage.Literals.SCALE, VERDICT) instanceof Scale scale && scale.getLevels().contains(rating.getCode());
		if (rating.getCode() != null && !known) {
			unknown(rating);
		}
	}

	private Set<String> confidences() {
		if (confidences == null) {
			confidences = file.keys().find(file, ElenchusPackage.Literals.SCALE, CONFIDENCE) instanceof Scale scale
					? Set.copyOf(scale.getLevels()) : USUAL_CONFIDENCE;
		}
		return confidences;
	}

	private void unknown(Rating rating) {
		Leaves.of(rating, ElenchusPackage.Literals.RATING__CODE).forEach(node -> problems.add(Kind.UNKNOWN_GRADE, node));
	}

	private Set<String> levels() {
		if (levels == null) {
			levels = new HashSet<>();
			for (Keyed keyed : file.keys().declared(ElenchusPackage.Literals.SCALE)) {
				levels.addAll(CONFIDENCE.equals(keyed.getKey()) || VERDICT.equals(keyed.getKey()) ? Set.of() : Set.copyOf(((Scale) keyed).getLevels()));
			}
		}
		return levels;
	}
}
