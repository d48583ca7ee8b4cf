package org.elenchus.importer.apparatus;

import java.util.regex.Pattern;

import org.elenchus.model.archive.ArchiveReference;

/** Tells words that cite something from prose by their form. It does not say what they cite. */
final class ReferenceLook {

	/** A title without a place is short; longer stretches are sentences. */
	private static final int SHORT = 90;
	private static final Pattern PUBLISHED = Pattern.compile("\\(\\p{Lu}[^()]{1,120}" + Forms.YEAR + "[a-z]?\\)");
	private static final Pattern LABELLED = Pattern.compile("(?<!\\p{L})(?:pp?|blz|fol|nr|no|vol|dl)\\.\\s?\\d");
	private static final Pattern NUMBER_AT_END = Pattern.compile("[,)’”'\"»:\\uFFFD]\\s{0,2}(?:\\d{1,5}(?:[-–]\\d{1,5})?|passim)[\\s.;)]{0,4}$");
	private static final Pattern DATE_AT_END = Pattern.compile(",\\s{0,2}(?:[(]?)\\d{1,2}\\s\\p{L}{3,10}\\s" + Forms.YEAR + "[\\s.;)]{0,4}$");
	private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);
	private static final Pattern AUTHOR = Pattern.compile(Forms.AUTHOR + "[‘“'\"„]?\\p{Lu}");

	private ReferenceLook() {
	}

	/** @param words without what leads in, such as <i>see also</i> */
	static boolean has(String words) {
		return PUBLISHED.matcher(words).find() || LABELLED.matcher(words).find() || ADDRESS.matcher(words).find() || hasNumberAtEnd(words)
				|| words.length() <= SHORT && AUTHOR.matcher(words).lookingAt() || ArchiveReference.in(words).isPresent();
	}

	/** Numbers alone are further pages of what stands before them. */
	private static boolean hasNumberAtEnd(String words) {
		String end = words.substring(Math.max(0, words.length() - 40));
		return (NUMBER_AT_END.matcher(end).find() || DATE_AT_END.matcher(end).find()) && words.codePoints().anyMatch(Character::isUpperCase);
	}
}
