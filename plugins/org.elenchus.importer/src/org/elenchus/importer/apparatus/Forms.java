package org.elenchus.importer.apparatus;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Forms that references have in notes of several languages, as regular expressions. */
final class Forms {

	/** A year of print, four digits that stand alone. */
	static final String YEAR = "(?<!\\d)(?:1[4-9]|20)\\d\\d(?!\\d)";
	/** An author's name and the comma behind it, where a reference starts. */
	static final String AUTHOR = "(?:(?:\\p{Lu}[\\p{L}.’'-]{0,30}|van|de|der|den|von)\\s{1,2}){0,5}\\p{Lu}[\\p{L}’'-]{1,30},\\s";
	/** Words between what is quoted and the work in which it is. */
	static final String QUOTED_IN = "(?:geciteerd|gecit\\.?|cit\\.|aangehaald|aangeh\\.?|cited|quoted)\\s(?:in|bij|by|from|naar)";

	private static final Pattern YEARS = Pattern.compile(YEAR);

	private Forms() {
	}

	/** The years that a text names. */
	static List<String> years(String text) {
		return YEARS.matcher(text).results().map(MatchResult::group).toList();
	}
}
