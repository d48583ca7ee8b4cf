package org.elenchus.markup.scanner;

/** What came of an opener. */
enum Outcome {
	/** It is the author's text. */
	TEXT,
	/** It opened a form with prose in it. */
	OPENED,
	/** The form is complete. */
	FINISHED,
	/** It is broken, and its closing brace is still to come. */
	BROKEN
}
