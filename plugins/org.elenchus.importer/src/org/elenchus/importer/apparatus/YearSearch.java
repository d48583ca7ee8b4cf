package org.elenchus.importer.apparatus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.sources.citing.CitingWords;

/** Finds the work that an author's name and a year leave in no doubt, as in <i>Lenoe 2010, 12</i>. */
final class YearSearch {

	private static final Pattern OTHERS = Pattern.compile("(?:\\s(?:e\\.a\\.|et al\\.?|c\\.s\\.))?");
	private static final Pattern YEAR = Pattern.compile(OTHERS + "(?<sign>,?\\s{1,2}|\\s?\\()(?<year>(?:1[4-9]|20)\\d\\d)(?<letter>[a-z])?(?!\\d)\\)?");
	private static final Pattern OPENED = Pattern.compile(".*[:(]\\s*");
	private static final Pattern END = Pattern.compile("[\\s\\p{P}]*");

	private final NoteText note;
	private final Works works;
	private final Parts parts;
	private final AuthorNames names;

	YearSearch(NoteText note, Works works, Parts parts, AuthorNames names) {
		this.note = note;
		this.works = works;
		this.parts = parts;
		this.names = names;
	}

	/**
	 * What a family name cites with the year behind it; empty if it cites nothing so. Behind a comma a year counts only in parentheses.
	 *
	 * @param start where the name starts
	 */
	Optional<Finding> at(int family, int start) {
		Matcher year = YEAR.matcher(note.text()).region(note.end(family), note.text().length());
		if (!year.lookingAt() || year.group("letter") != null || year.group("sign").startsWith(",") && !note.before(family).endsWith("(")) {
			return Optional.empty();
		}
		List<Work> fitting = works.by(note.name(family), year.group("year")).stream().filter(work -> names.fit(work, family))
				.filter(work -> startsReference(names.first(family), work)).toList();
		return fitting.isEmpty() ? Optional.empty() : placed(fitting, start, year.end());
	}

	/** Prose goes on behind a name and a year; a reference ends there, or names a place. */
	private Optional<Finding> placed(List<Work> fitting, int start, int at) {
		int part = parts.end(at - 1);
		Optional<Locator> place = Locator.at(note.text(), at, part);
		if (place.isEmpty() && !END.matcher(note.text()).region(at, part).matches()) {
			return Optional.empty();
		}
		int end = place.map(Locator::end).orElse(at);
		return Optional.of(fitting.size() == 1 ? Finding.of(fitting.getFirst(), start, end, place.map(Locator::text).orElse(""))
				: Finding.doubtful(start, end, Doubt.SEVERAL_WORKS, fitting));
	}

	/** Whether a name stands where references start: prose names people and years, too. */
	private boolean startsReference(int word, Work work) {
		boolean first = word == 0 || note.start(word - 1) < parts.start(note.start(word));
		return first || OPENED.matcher(note.before(word)).matches() || CitingWords.LEAD_IN.has(note.plain(word - 1)) || isJoined(word, work);
	}

	/** Whether the name of another author of the work stands before it. */
	private boolean isJoined(int word, Work work) {
		int before = word > 1 && CitingWords.CONNECTOR.has(note.plain(word - 1)) ? word - 2 : word - 1;
		return note.isCapital(before) && work.isNamed(note.key(before));
	}
}
