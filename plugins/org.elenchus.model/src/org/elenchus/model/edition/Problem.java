package org.elenchus.model.edition;

import java.util.List;

import org.elenchus.model.text.TextRange;

/**
 * A place where the markup itself is broken.
 *
 * @param kind     what is wrong
 * @param range    the place, in UTF-16 offsets
 * @param subject  the key or the words it is about
 * @param choices  what could stand in its place, as far as the file and its project tell
 */
public record Problem(Kind kind, TextRange range, String subject, List<String> choices) {

	public Problem {
		choices = List.copyOf(choices);
	}

	/** A problem that leaves nothing to choose from. */
	public Problem(Kind kind, TextRange range, String subject) {
		this(kind, range, subject, List.of());
	}

	/** What can be wrong with markup. */
	public enum Kind {
		/** An opener without its end, or a long span without its start or end. */
		UNCLOSED,
		/** A short span that was meant to end by its key, across another form. */
		CROSSING,
		/** Something that looks like markup but is not. */
		MALFORMED,
		/** A short span with a word as its key that opens something else. */
		RESERVED_KEY,
		/** More forms inside each other than the reader follows. */
		TOO_DEEP,
		/** A citation behind the ends of more claims than it can support. */
		TOO_MANY_ENDS,
		/** A card that does not stand alone in its paragraph. */
		MISPLACED,
		/** The key of a source that no card declares. */
		UNKNOWN_SOURCE,
		/** The key of a school that no card declares. */
		UNKNOWN_SCHOOL,
		/** The key of a claim that neither a card nor a span declares. */
		UNKNOWN_CLAIM,
		/** The key of a name that no card declares. */
		UNKNOWN_NAME,
		/** The key of a question that no card declares. */
		UNKNOWN_QUESTION,
		/** Someone who speaks, named by a word that is neither {@code author} nor the key of a school or a name. */
		UNKNOWN_SPEAKER,
		/** A grade that belongs to no scale. */
		UNKNOWN_GRADE,
		/** A key that several cards declare. */
		DUPLICATE,
		/** A key that several editions declare, where it is not clear which one is meant. */
		AMBIGUOUS
	}
}
