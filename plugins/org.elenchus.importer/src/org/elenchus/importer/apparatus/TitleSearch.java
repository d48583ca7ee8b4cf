package org.elenchus.importer.apparatus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.importer.apparatus.Works.TitleWord;
import org.elenchus.sources.citing.CitingWords;

/** Finds the titles that follow an author's name in a note, and says which works they leave in no doubt. */
final class TitleSearch {

	/** No note names more words of authors and editors before a title. */
	private static final int MOST_NAMES = 24;
	private static final Pattern APART = Pattern.compile("[^\\s\\p{L}]");
	private static final Pattern OUTSIDE = Pattern.compile("[;()\\n\\[\\]]");

	private final NoteText note;
	private final Works works;
	private final WorksNotInLibrary unknown;
	private final AuthorNames names;
	private final PublicationDetails details;

	/** A title that follows, and what stands behind it. */
	record Candidate(Work work, int words, PublicationDetails.Read read) {

		boolean isCertain() {
			return read.doubt() == null;
		}
	}

	TitleSearch(NoteText note, Works works, WorksNotInLibrary unknown, AuthorNames names, PublicationDetails details) {
		this.note = note;
		this.works = works;
		this.unknown = unknown;
		this.names = names;
		this.details = details;
	}

	/** The titles by someone of that family name that start within reach behind a word. */
	List<Candidate> details(String family, int word) {
		List<Candidate> found = new ArrayList<>();
		for (int title = word + 1; title < note.size() && title - word <= MOST_NAMES && !note.before(title).contains(";"); title++) {
			int from = title;
			if (isStart(word, from)) {
				works.titled(family, note.key(title)).stream().filter(start -> names.standBetween(start.work(), word, from))
						.forEach(start -> found.add(candidate(family, start, from)));
			}
			if (!mayStandBetween(title)) {
				break;
			}
		}
		return found;
	}

	/** A title starts behind a sign, behind an article that does so, or right behind the name. */
	private boolean isStart(int name, int title) {
		boolean article = title - 1 > name && CitingWords.ARTICLE.has(note.plain(title - 1));
		return title == name + 1 || APART.matcher(note.before(title)).find() || article && isStart(name, title - 1);
	}

	/** Whether a word can stand between the names and the title: prose has words in small letters. */
	private boolean mayStandBetween(int word) {
		String plain = note.plain(word);
		return note.isCapital(word) || Character.isDigit(plain.charAt(0)) || CitingWords.CONNECTOR.has(plain) || CitingWords.EDITOR.has(plain)
				|| CitingWords.PARTICLE.has(plain) || CitingWords.ARTICLE.has(plain);
	}

	private Candidate candidate(String family, TitleWord start, int from) {
		List<String> title = start.title().words();
		int next = start.position() + 1;
		int last = from;
		for (int word = following(from); next < title.size() && word < note.size() && note.key(word).equals(title.get(next)); word = following(word)) {
			last = word;
			next++;
		}
		boolean whole = start.position() == 0 && next >= start.title().main() && start.title().main() > 1;
		int words = next - start.position();
		PublicationDetails.Read read = details.read(start.work(), whole, words > 1, note.end(last));
		return new Candidate(start.work(), words, isShortTitle(start, words, from) ? known(read, family, title.subList(start.position(), next))
				: read.doubted(Doubt.OTHER_TITLE));
	}

	/** Without a year, the title could be short for that of a work that the library does not have. */
	private PublicationDetails.Read known(PublicationDetails.Read read, String family, List<String> title) {
		boolean open = read.doubt() == null && !read.isDated() && unknown.couldBe(family, title);
		return open ? read.doubted(Doubt.PERHAPS_ANOTHER) : read;
	}

	/** The next word but for articles; past the end if a sign stands before it that no title has. */
	private int following(int word) {
		int next = word + 1;
		while (next < note.size() && !OUTSIDE.matcher(note.before(next)).find()) {
			if (!CitingWords.ARTICLE.has(note.plain(next))) {
				return next;
			}
			next++;
		}
		return note.size();
	}

	/** One word is enough where the title starts with it and it is no number; from the middle of a title it takes two. */
	private boolean isShortTitle(TitleWord start, int words, int from) {
		boolean telling = note.end(from) - note.start(from) > 2 && Character.isLetter(note.text().charAt(note.start(from)));
		return words > 1 || start.position() == 0 && telling;
	}
}
