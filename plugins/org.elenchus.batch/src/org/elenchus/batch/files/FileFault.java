package org.elenchus.batch.files;

import java.io.IOException;
import java.util.Locale;

import org.elenchus.model.text.Phrases;
import org.elenchus.rules.engine.files.SystemReason;

/** A file or folder that could not be read, written or made, with its name and the reason, in the languages of the user. */
public final class FileFault extends IOException implements Told {

	private static final long serialVersionUID = 1L;

	/** What could not be done. */
	public enum Deed {
		READ, WRITE, MAKE_FOLDER, NO_BASELINE, READ_BASELINE, WRITE_BASELINE,
		/** To write to the standard output, which has no name. */
		PRINT
	}

	private final Deed deed;
	private final String name;

	/**
	 * @param name  the file, as the user knows it
	 * @param cause what stood against it
	 */
	public FileFault(Deed deed, String name, IOException cause) {
		super(say(deed, name, cause, Locale.ENGLISH), cause);
		this.deed = deed;
		this.name = name;
	}

	@Override
	public String in(Locale language) {
		return say(deed, name, getCause(), language);
	}

	private static String say(Deed deed, String name, Throwable cause, Locale language) {
		boolean reads = deed == Deed.READ || deed == Deed.READ_BASELINE;
		String reason = reads ? SystemReason.ofReading(cause, language) : SystemReason.ofWriting(cause, language);
		return new Phrases(FileFault.class, "reasons", language).say(deed.name(), name, reason);
	}
}
