package org.elenchus.importer.apparatus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.elenchus.importer.apparatus.TitleSearch.Candidate;

/** Finds the work that an author's name, with a title or a year behind it, leaves in no doubt. */
final class WorkSearch {

	private final NoteText note;
	private final Works works;
	private final AuthorNames names;
	private final TitleSearch titles;
	private final YearSearch years;

	WorkSearch(NoteText note, Works works, WorksNotInLibrary unknown, Parts parts) {
		this.note = note;
		this.works = works;
		this.names = new AuthorNames(note, works);
		this.titles = new TitleSearch(note, works, unknown, names, new PublicationDetails(note, parts));
		this.years = new YearSearch(note, works, parts, names);
	}

	/** What a word cites that is perhaps a family name; empty if it is none in this library. */
	Optional<Finding> at(int word) {
		String family = note.name(word);
		List<Work> all = works.by(family);
		if (all.isEmpty() || !note.isCapital(word)) {
			return Optional.empty();
		}
		int start = note.start(names.first(word));
		List<Candidate> found = titles.details(family, word);
		if (found.isEmpty()) {
			return Optional.of(years.at(word, start).orElseGet(() -> Finding.doubtful(start, note.end(word), Doubt.NO_TITLE, all)));
		}
		List<Candidate> fitting = found.stream().filter(candidate -> names.fit(candidate.work(), word)).toList();
		return Optional.of(fitting.isEmpty() ? Finding.doubtful(start, note.end(word), Doubt.OTHER_AUTHOR, works(found)) : decide(fitting, start));
	}

	/** What a title cites that follows a word for the author of a work. */
	Optional<Finding> sameAuthor(Work work, int word) {
		List<Candidate> found = work.families().stream().flatMap(family -> titles.details(family, word).stream()).toList();
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
		List<Candidate> likely = found.stream().filter(candidate -> candidate.words() == best.words()).toList();
		return Finding.doubtful(start, best.read().end(), doubt, works(certain.isEmpty() || rivals ? likely : certain));
	}
}
