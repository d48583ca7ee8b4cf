package org.elenchus.export.html;

import java.util.regex.Pattern;

/** Writes a date as the edition has it, with the markup's own words and its sign for a range in those of the page. */
final class DateText {

	private static final Pattern BETWEEN = Pattern.compile("(?<=[^./])\\.\\.(?=[^./])");

	private DateText() {
	}

	static String of(String written, Labels labels) {
		String date = written.strip();
		String style = "";
		if (date.endsWith(" oldstyle")) {
			date = date.substring(0, date.length() - " oldstyle".length()).strip();
			style = " (" + labels.text("date.oldstyle") + ")";
		}
		return bound(BETWEEN.matcher(date).replaceAll("–"), labels) + style;
	}

	private static String bound(String date, Labels labels) {
		String[] words = date.split("\\s+", 2);
		boolean bounded = words.length == 2 && (words[0].equals("before") || words[0].equals("after"));
		return bounded ? labels.text("date." + words[0], words[1]) : date;
	}
}
