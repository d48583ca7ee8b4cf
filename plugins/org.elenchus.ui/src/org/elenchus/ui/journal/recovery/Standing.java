package org.elenchus.ui.journal.recovery;

/** How the file of a text stands, compared with what it was when the text was typed. */
enum Standing {

	/** As it was. */
	SAME,
	/** Others wrote to it since. */
	CHANGED,
	/** Not there any more, or not readable. */
	GONE,
	/** The entry is damaged; how the file stands is no matter then. */
	DAMAGED;

	/** Whether the text can be put into an editor on the file. */
	boolean canTakeOver() {
		return this == SAME || this == CHANGED;
	}
}
