package org.elenchus.importer.format;

/** How sure a reader is that an input is of its format, from not at all to quite; whoever is surest reads it. */
public enum Certainty {

	/** It is not. */
	NONE,

	/** Nothing speaks against it, as nothing ever does against plain text. */
	POSSIBLE,

	/** The file's name says so, and its bytes could be many things. */
	NAMED,

	/** Its bytes say so, whatever the file is called. */
	CERTAIN;

	/** Quite, if the bytes say so; not at all, if they do not. */
	public static Certainty ofContent(boolean recognised) {
		return recognised ? CERTAIN : NONE;
	}

	/** As sure as a file's name makes one; not at all, if it ends otherwise. */
	public static Certainty ofName(boolean ends) {
		return ends ? NAMED : NONE;
	}
}
