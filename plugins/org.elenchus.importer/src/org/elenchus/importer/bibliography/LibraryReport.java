package org.elenchus.importer.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an import of a library tells the user, in English or Dutch. */
public final class LibraryReport {

	private static final int MOST_KEYS = 20;

	private LibraryReport() {
	}

	/** How many cards are new, changed and as they were; and which ones the library does not know. */
	public static List<String> lines(String library, String register, LibraryUpdate update, Locale language) {
		boolean dutch = isDutch(language);
		List<String> lines = new ArrayList<>();
		lines.add((dutch ? "%s: %s: %d nieuw, %d bijgewerkt, %d ongewijzigd" : "%s: %s: %d new, %d updated, %d unchanged").formatted(library,
				register, update.added().size(), update.updated().size(), update.unchanged()));
		if (!update.absent().isEmpty()) {
			int more = update.absent().size() - MOST_KEYS;
			String keys = String.join(", ", update.absent().subList(0, Math.min(MOST_KEYS, update.absent().size())));
			lines.add((dutch ? "%s: %d niet in de bibliotheek, behouden: %s%s" : "%s: %d not in the library, kept: %s%s").formatted(register,
					update.absent().size(), keys, more > 0 ? ", …" : ""));
		}
		return lines;
	}

	/** That a library has no entry that can be read. */
	public static String nothing(Locale language) {
		return isDutch(language) ? "geen enkele ingang is te lezen" : "no entry can be read";
	}

	/** That the file with the name of the register is an edition. */
	public static String edition(Locale language) {
		return isDutch(language) ? "geen register van kaarten: er staan woorden van een auteur in"
				: "no register of cards: words of an author's stand in it";
	}

	/** That the register is not in the encoding of all our files. */
	public static String encoding(Locale language) {
		return isDutch(language) ? "niet in UTF-8" : "not in UTF-8";
	}

	/** That there are more faults than are told. */
	public static String more(int faults, Locale language) {
		return (isDutch(language) ? "en nog %d meldingen" : "and %d more messages").formatted(faults);
	}

	private static boolean isDutch(Locale language) {
		return language.getLanguage().equals("nl");
	}
}
