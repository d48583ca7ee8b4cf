package org.elenchus.rules.rating;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grade on both axes of the Admiralty code (NATO STANAG 2511).
 *
 * @param reliability of the source, from {@code A} to {@code F}
 * @param credibility of the information, from {@code 1} to {@code 6}
 */
public record Grade(char reliability, char credibility) {

	/** Completely reliable, and confirmed by others. */
	public static final Grade BEST = new Grade('A', '1');
	/** Nobody can judge of either. */
	public static final Grade WORST = new Grade('F', '6');

	private static final Pattern CODE = Pattern.compile("([A-F])([1-6])");

	/** Reads a grade such as {@code B2}; empty if it does not name both axes. */
	public static Optional<Grade> of(String code) {
		Matcher grade = CODE.matcher(code.strip());
		return grade.matches() ? Optional.of(new Grade(grade.group(1).charAt(0), grade.group(2).charAt(0)))
				: Optional.empty();
	}

	/** Whether it is above another one on one axis, and not below it on the other. With F and 6, which say that nobody can judge, nothing is compared. */
	public boolean isBetterThan(Grade other) {
		boolean judged = isJudged() && other.isJudged();
		return judged && reliability <= other.reliability && credibility <= other.credibility && !equals(other);
	}

	private boolean isJudged() {
		return reliability != WORST.reliability && credibility != WORST.credibility;
	}

	/** As it is written, such as {@code B2}. */
	public String code() {
		return "" + reliability + credibility;
	}
}
