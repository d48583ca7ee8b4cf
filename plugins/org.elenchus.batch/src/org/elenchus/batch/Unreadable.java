package org.elenchus.batch;

import java.util.Locale;

/**
 * Something that was asked for and could not be read.
 *
 * @param location its name as it was given
 * @param reason   why not, in one line and in the language of the run
 */
public record Unreadable(String location, String reason) {

	/** What is said of a text that was read, but cannot be written back by its location; see {@link InputFiles#misnamed}. */
	public static Unreadable misnamed(InputText text, Locale language) {
		return new Unreadable(text.location(), new Reasons(language).misnamed());
	}
}
