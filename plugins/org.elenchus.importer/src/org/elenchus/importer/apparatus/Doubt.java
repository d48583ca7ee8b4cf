package org.elenchus.importer.apparatus;

import java.util.Locale;

/** Why words that seem to cite a work became no citation. */
public enum Doubt {
	/** No work of the library fits. */
	UNKNOWN_WORK,
	/** The author is in the library, but no title follows his name. */
	NO_TITLE,
	/** The author is in the library, but the title is another one, or goes on where that of the library ends. */
	OTHER_TITLE,
	/** All fits but the year. */
	OTHER_YEAR,
	/** All fits but the first name, or another author is named before the name. */
	OTHER_AUTHOR,
	/** Several works of the library fit. */
	SEVERAL_WORKS,
	/** A short title that a work could have, too, which the notes cite and the library does not have. */
	PERHAPS_ANOTHER,
	/** What is cited is about a work of the library, such as a review, or cites it in its turn. */
	ABOUT_THE_WORK,
	/** Ibid. or the like, and before it is no source, or one that the library does not have. */
	NOTHING_BEFORE,
	/** Ibid. or the like, and it does not lead to exactly one source. */
	SEVERAL_BEFORE,
	/** Ibid. or the like, with words around it that could mean another work. */
	OTHER_WORDS;

	/** The name in reports, such as {@code no-title}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
