package org.elenchus.importer.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.elenchus.model.text.Phrases;
import org.elenchus.model.text.Shown;

/** What an import of a library tells the user, in the user's language. */
public final class LibraryReport {

	private static final int MOST_KEYS = 20;

	private LibraryReport() {
	}

	/** How many cards are new, changed and as they were; and which ones the library does not know. */
	public static List<String> lines(String library, String register, LibraryUpdate update, Locale language) {
		List<String> lines = new ArrayList<>();
		lines.add(say("cards", language, library, register, update.added().size(), update.updated().size(), update.unchanged()));
		if (!update.absent().isEmpty()) {
			String keys = String.join(", ", update.absent().subList(0, Math.min(MOST_KEYS, update.absent().size())));
			lines.add(say("absent", language, register, update.absent().size(), keys + (update.absent().size() > MOST_KEYS ? ", …" : "")));
		}
		return lines.stream().map(Shown::line).toList();
	}

	/** That a library has no entry that can be read. */
	public static String nothing(Locale language) {
		return say("nothing", language);
	}

	/** That the register is not in the encoding of all our files. */
	public static String encoding(Locale language) {
		return say("encoding", language);
	}

	/** That there are more faults than are told. */
	public static String more(int faults, Locale language) {
		return say("more", language, faults);
	}

	private static String say(String key, Locale language, Object... arguments) {
		return new Phrases(LibraryReport.class, "labels", language).say(key, arguments);
	}
}
