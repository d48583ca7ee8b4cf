package org.elenchus.model.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which calendar a date is counted, as its author says it behind the date. */
public enum Style {
	/** The author does not say; it is read as Gregorian. */
	UNSTATED,
	/** The Julian calendar: {@code oldstyle}. */
	OLD,
	/** The Gregorian calendar, and certainly so: {@code newstyle}. */
	NEW;

	private static final Pattern STYLED = Pattern.compile("(.*?)\\s+(old|new)style", Pattern.DOTALL);

	/**
	 * A date and its style.
	 *
	 * @param date  what stands before the style
	 * @param style the style
	 */
	record Styled(String date, Style style) {
	}

	static Styled split(String text) {
		Matcher styled = STYLED.matcher(text);
		return styled.matches() ? new Styled(styled.group(1), styled.group(2).equals("old") ? OLD : NEW)
				: new Styled(text, UNSTATED);
	}
}
