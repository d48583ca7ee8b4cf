package org.elenchus.batch.files;

import java.util.Locale;

/** Something that went wrong with a file, as a user is told it. */
public interface Told {

	/** The whole message, with the file's name and the reason, in one line without a full stop; in English where there is none. */
	String in(Locale language);
}
