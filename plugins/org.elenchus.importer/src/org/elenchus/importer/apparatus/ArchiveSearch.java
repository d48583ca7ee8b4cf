package org.elenchus.importer.apparatus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.archive.ArchiveReference;

/** Finds the source in an archive that the archive's name and a place in it leave in no doubt, as in <i>NL-HaNA, 2.05.03, inv.nr. 12</i>. */
final class ArchiveSearch {

	private static final String LABEL = "(?:toegang|toeg|inventarisnummer|inventaris|inv|acc|doos|map|f|fond|op|opis|d|delo|ll?|list"
			+ "|ф|фонд|оп|опись|д|дело|лл?|лист)";
	private static final String NUMBER = "(?:№|nr\\.?|no\\.?)?\\s?(?:\\p{L}-?)?\\d[\\p{L}\\d./–-]{0,30}";
	private static final Pattern PLACE = Pattern.compile("(?:[\\s,:]{1,3}(?:" + LABEL + "\\.?\\s{0,2})?" + NUMBER + "){1,8}",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final NoteText note;
	private final Works works;
	private final Parts parts;

	ArchiveSearch(NoteText note, Works works, Parts parts) {
		this.note = note;
		this.works = works;
		this.parts = parts;
	}

	/** What a word cites that perhaps starts the name of an archive; empty if it does not. */
	Optional<Finding> at(int word) {
		List<Work> named = works.inArchive(note.key(word)).stream().filter(work -> isNamed(work, word)).toList();
		if (named.isEmpty()) {
			return Optional.empty();
		}
		int start = note.start(word);
		int behind = note.end(word + named.getFirst().archive().size() - 1);
		Matcher place = PLACE.matcher(note.text()).region(behind, parts.end(behind - 1));
		int end = place.lookingAt() ? withoutFullStop(place.end()) : behind;
		String locator = note.text().substring(start, end);
		List<Work> fitting = named.stream().filter(work -> fits(work, ArchiveReference.in(locator))).toList();
		return Optional.of(fitting.size() == 1 ? Finding.of(fitting.getFirst(), start, end, oneLine(locator))
				: Finding.doubtful(start, end, fitting.isEmpty() ? Doubt.UNKNOWN_WORK : Doubt.SEVERAL_WORKS, fitting.isEmpty() ? named : fitting));
	}

	private boolean isNamed(Work work, int word) {
		for (int i = 0; i < work.archive().size(); i++) {
			if (word + i >= note.size() || !note.key(word + i).equals(work.archive().get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether all that the card tells of the place stands in the note, too; a card that tells nothing is for all of the archive. */
	private static boolean fits(Work work, Optional<ArchiveReference> told) {
		return told.isPresent() && work.place().map(ArchiveReference::parts)
				.map(parts -> parts.entrySet().stream().allMatch(part -> part.getValue().equals(told.get().parts().get(part.getKey())))).orElse(true);
	}

	private int withoutFullStop(int end) {
		char last = note.text().charAt(end - 1);
		return last == '.' || last == '-' || last == '/' ? withoutFullStop(end - 1) : end;
	}

	private static String oneLine(String words) {
		return words.replaceAll("[\\s{}|\"@]+", " ");
	}
}
