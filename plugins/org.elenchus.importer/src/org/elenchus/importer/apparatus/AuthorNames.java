package org.elenchus.importer.apparatus;

import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.sources.citing.CitingWords;

/** Reads the names around a family name: they can say that another person is meant. */
final class AuthorNames {

	private static final Pattern NEAR = Pattern.compile("[\\s.-]{0,4}");
	private static final Pattern COMMA = Pattern.compile("\\s{0,2},\\s{0,2}");
	/** Nobody has more names. */
	private static final int MOST = 8;
	/** As long as <i>Chr.</i> */
	private static final int SHORT = 3;

	private final NoteText note;
	private final Works works;

	AuthorNames(NoteText note, Works works) {
		this.note = note;
		this.works = works;
	}

	/** The first word of the name to which a family name belongs: a given name, an initial or a particle. */
	int first(int family) {
		int word = family;
		while (word > 0 && family - word < MOST && isNear(word) && isPartOfName(word - 1, family)) {
			word--;
		}
		return word;
	}

	/** Whether a word stands right behind the one before it; a full stop in between belongs to a shortened name, or ends a sentence. */
	private boolean isNear(int word) {
		String between = note.before(word);
		boolean shortened = note.end(word - 1) - note.start(word - 1) <= SHORT;
		return NEAR.matcher(between).matches() && (shortened || !between.contains("."));
	}

	/** Whether it is a given name, an initial, or a particle that an author in the library has: others say whose something is. */
	private boolean isPartOfName(int word, int family) {
		String plain = note.plain(word);
		if (CitingWords.PARTICLE.has(plain)) {
			return works.by(note.name(family)).stream().anyMatch(work -> work.isNamed(note.key(word)));
		}
		return note.isInitial(word) || note.isCapital(word) && !CitingWords.LEAD_IN.has(plain) && !CitingWords.ABOUT.has(plain);
	}

	/** Whether nothing around a family name speaks against the authors and editors of a work. */
	boolean fit(Work work, int family) {
		int first = first(family);
		List<Person> persons = work.persons().stream().filter(person -> person.family().equals(note.name(family))).toList();
		return (first == family || isGiven(first, family, persons)) && !isAuthorBefore(first, work) && fitsInitialBehind(family, persons);
	}

	private boolean isGiven(int first, int family, List<Person> persons) {
		String initial = Person.firstLetter(note.plain(first));
		return CitingWords.PARTICLE.has(note.plain(first)) || persons.stream().anyMatch(person -> person.initial().isEmpty()
				|| person.initial().equals(initial) || !note.isInitial(first) && person.words().contains(note.key(first)));
	}

	/** Whether another author stands before the name, whose title it could belong to. */
	private boolean isAuthorBefore(int first, Work work) {
		int before = first - 1;
		return before >= 0 && COMMA.matcher(note.before(first)).matches() && note.isCapital(before) && !note.isInitial(before)
				&& !CitingWords.LEAD_IN.has(note.plain(before)) && !work.isNamed(note.key(before));
	}

	/** The initial in <i>Lenoe, M.E.</i> */
	private boolean fitsInitialBehind(int family, List<Person> persons) {
		int behind = family + 1;
		if (behind >= note.size() || !COMMA.matcher(note.before(behind)).matches() || !note.isInitial(behind)) {
			return true;
		}
		String initial = Person.firstLetter(note.plain(behind));
		return persons.stream().anyMatch(person -> person.initial().isEmpty() || person.initial().equals(initial));
	}

	/** Whether the words between a family name and a title are all about who wrote or edited the work. */
	boolean standBetween(Work work, int family, int title) {
		for (int word = family + 1; word < title; word++) {
			boolean article = CitingWords.ARTICLE.has(note.plain(word)) && isArticlesOnly(word, title);
			if (!article && !isName(work, word)) {
				return false;
			}
		}
		return true;
	}

	private boolean isArticlesOnly(int from, int to) {
		for (int word = from; word < to; word++) {
			if (!CitingWords.ARTICLE.has(note.plain(word))) {
				return false;
			}
		}
		return true;
	}

	private boolean isName(Work work, int word) {
		String plain = note.plain(word);
		return note.isInitial(word) || CitingWords.CONNECTOR.has(plain) || CitingWords.EDITOR.has(plain) || CitingWords.PARTICLE.has(plain)
				|| work.isNamed(note.key(word)) || work.years().contains(plain);
	}
}
