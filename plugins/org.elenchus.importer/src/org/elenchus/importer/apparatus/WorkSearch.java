package org.elenchus.importer.apparatus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.importer.apparatus.TitleSearch.Candidate;

/** Finds the work that an author's name, with a title or a year behind it, leaves in no doubt. */
final class WorkSearch {

	private static final Pattern YEAR = Pattern.compile("(?:\\s(?:e\\.a\\.|et al\\.?|c\\.s\\.))?(?:,?\\s{1,2}|\\s?\\()(?<year>(?:1[4-9]|20)\\d\\d)(?<letter>[a-z])?(?!\\d)\\)?");
	private static final Pattern END = Pattern.compile("[\\s\\p{P}]*");

	private final NoteText note;
	private final Works works;
	private final Parts parts;
	private final AuthorNames names;
	private final TitleSearch titles;

	WorkSearch(NoteText note, Works works, Strangers strangers, Parts parts) {
		this.note = note;
		this.works = works;
		this.parts = parts;
		this.names = new AuthorNames(note, works);
		this.titles = new TitleSearch(note, works, strangers, names, new Behind(note, parts));
	}

	/** What a word cites that is perhaps a family name; empty if it is none in this library. */
	Optional<Finding> at(int word) {
		String family = note.name(word);
		List<Work> all = works.by(family);
		if (all.isEmpty() || !note.isCapital(word)) {
			return Optional.empty();
		}
		int start = note.start(names.first(word));
		List<Candidate> found = titles.behind(family, word);
		if (found.isEmpty()) {
			return Optional.of(byYear(word, start).orElseGet(() -> Finding.doubtful(start, note.end(word), Doubt.NO_TITLE, all)));
		}
		List<Candidate> fitting = found.stream().filter(candidate -> names.fit(candidate.work(), word)).toList();
		return Optional.of(fitting.isEmpty() ? Finding.doubtful(start, note.end(word), Doubt.OTHER_AUTHOR, works(found)) : decide(fitting, start));
	}

	/** What a title cites that follows a word for the author of a work. */
	Optional<Finding> sameAuthor(Work work, int word) {
		List<Candidate> found = work.families().stream().flatMap(family -> titles.behind(family, word).stream()).toList();
		return found.isEmpty() ? Optional.empty() : Optional.of(decide(found, note.start(word)));
	}

	private static List<Work> works(List<Candidate> candidates) {
		return candidates.stream().map(Candidate::work).distinct().toList();
	}

	/** One word of a title is enough only if no other title of the author's has it. */
	private Finding decide(List<Candidate> found, int start) {
		List<Candidate> certain = found.stream().filter(Candidate::isCertain).toList();
		Candidate best = (certain.isEmpty() ? found : certain).stream().max(Comparator.comparingInt(Candidate::words)).orElseThrow();
		boolean rivals = best.words() == 1 && works(found).size() > 1;
		if (works(certain).size() == 1 && !rivals) {
			return Finding.of(best.work(), start, best.read().end(), best.read().locator());
		}
		Doubt doubt = certain.isEmpty() ? best.read().doubt() : Doubt.SEVERAL_WORKS;
		return Finding.doubtful(start, best.read().end(), doubt, works(certain.isEmpty() || rivals ? found : certain));
	}

	/** Whether a name stands where references start: prose names people and years, too. */
	private boolean startsReference(int word, Work work) {
		boolean first = word == 0 || note.start(word - 1) < parts.start(note.start(word));
		return first || note.before(word).matches(".*[:(]\\s*") || CitingWords.LEAD_IN.has(note.plain(word - 1)) || isJoined(word, work);
	}

	/** Whether the name of another author of the work stands before it. */
	private boolean isJoined(int word, Work work) {
		int before = word > 1 && CitingWords.CONNECTOR.has(note.plain(word - 1)) ? word - 2 : word - 1;
		return note.isCapital(before) && work.isNamed(note.key(before));
	}

	/** Author and year, as in <i>Lenoe 2010, 12</i> and <i>Lenoe (2010)</i>; behind a comma only in parentheses. */
	private Optional<Finding> byYear(int word, int start) {
		Matcher year = YEAR.matcher(note.text()).region(note.end(word), note.text().length());
		if (!year.lookingAt() || year.group("letter") != null || year.group().startsWith(",") && !note.before(word).endsWith("(")) {
			return Optional.empty();
		}
		List<Work> fitting = works.by(note.name(word), year.group("year")).stream().filter(work -> names.fit(work, word) && startsReference(names.first(word), work)).toList();
		Optional<Locator> place = Locator.at(note.text(), year.end(), parts.end(year.end() - 1));
		boolean closed = place.isPresent() || END.matcher(note.text()).region(year.end(), parts.end(year.end() - 1)).matches();
		if (fitting.isEmpty() || !closed) {
			return Optional.empty();
		}
		int end = place.map(Locator::end).orElse(year.end());
		return Optional.of(fitting.size() == 1 ? Finding.of(fitting.getFirst(), start, end, place.map(Locator::text).orElse(""))
				: Finding.doubtful(start, end, Doubt.SEVERAL_WORKS, fitting));
	}
}
