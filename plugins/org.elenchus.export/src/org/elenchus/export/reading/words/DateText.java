package org.elenchus.export.reading.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a date as the edition has it, with the markup's own words and its sign for a range in those of the page. */
public final class DateText {

	private static final Pattern BETWEEN = Pattern.compile("(?<=[^./])\\.\\.(?=[^./])");

	private static final Pattern STYLED = Pattern.compile("(.*?)\\s+(oldstyle|newstyle)", Pattern.DOTALL);

	private DateText() {
	}

	public static String of(String written, EditionLabels labels) {
		Matcher styled = STYLED.matcher(written.strip());
		if (styled.matches()) {
			return between(styled.group(1), labels) + " (" + labels.text("date." + styled.group(2)) + ")";
		}
		return between(written.strip(), labels);
	}

	private static String between(String date, EditionLabels labels) {
		return bound(BETWEEN.matcher(date).replaceAll("–"), labels);
	}

	private static String bound(String date, EditionLabels labels) {
		String[] words = date.split("\\s+", 2);
		boolean bounded = words.length == 2 && (words[0].equals("before") || words[0].equals("after"));
		return bounded ? labels.text("date." + words[0], words[1]) : date;
	}
}
