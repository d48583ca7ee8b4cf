package org.elenchus.importer.apparatus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.sources.citing.CitingWords;

/** What a note says beside its citations: prose, and what seems to cite a work, which becomes a suggestion. */
final class SuggestedCitations {

	/** More names beside a work are not remembered as its authors'. */
	private static final int MOST_NAMES = 50;
	/** No reference has more words. */
	private static final int MOST_WORDS = 100;
	/** Prose has names, too: with these reasons alone, words cite something only if they look so. */
	private static final Set<Doubt> WEAK = EnumSet.of(Doubt.NO_TITLE, Doubt.OTHER_TITLE, Doubt.OTHER_AUTHOR, Doubt.UNKNOWN_WORK);

	/** What is cited with these reasons is none of the works in the library. */
	private static final Set<Doubt> STRANGE = EnumSet.of(Doubt.NO_TITLE, Doubt.OTHER_TITLE, Doubt.OTHER_AUTHOR, Doubt.OTHER_YEAR, Doubt.UNKNOWN_WORK);

	private final int block;
	private final NoteText note;
	private final Parts parts;
	private final Works works;
	private final WorksNotInLibrary unknown;
	private final Chain chain;
	private final Deque<Finding> doubts = new ArrayDeque<>();
	private final List<Suggestion> suggestions = new ArrayList<>();

	SuggestedCitations(int block, NoteText note, Parts parts, Works works, WorksNotInLibrary unknown, Chain chain) {
		this.block = block;
		this.note = note;
		this.parts = parts;
		this.works = works;
		this.unknown = unknown;
		this.chain = chain;
	}

	/** Remembers words that are not certain; they come in the order of the text. */
	void doubt(Finding finding) {
		doubts.add(finding);
	}

	/** Judges the words from one place up to another, part by part. */
	void judge(int from, int to) {
		for (int start = from; start < to; start = Math.min(parts.end(start), to)) {
			judgePart(start, Math.min(parts.end(start), to));
		}
	}

	/** Forgets the doubts about words that have become certain. */
	void forget() {
		doubts.clear();
	}

	private void judgePart(int from, int to) {
		int first = note.wordAt(from);
		int behind = note.wordAt(to);
		if (first < behind) {
			int start = note.start(first);
			Optional<Finding> telling = telling(first, to, looksLikeReference(first, behind, to));
			telling.ifPresent(doubt -> suggest(start, start + trimmed(note.text().substring(start, to)), doubt));
			telling.ifPresent(doubt -> citeUnknown(doubt, first, behind));
		}
		while (!doubts.isEmpty() && doubts.peek().start() < to) {
			doubts.poll();
		}
	}

	private boolean looksLikeReference(int first, int behind, int to) {
		int word = first;
		while (word < behind && CitingWords.LEAD_IN.has(note.plain(word)) && !note.isInitial(word)) {
			word++;
		}
		return word < behind && ReferenceLook.has(note.text().substring(note.start(word), to));
	}

	/** The doubt that says most; if the words only look as if they cite something, that no work is known. */
	private Optional<Finding> telling(int first, int to, boolean looks) {
		List<Finding> inside = doubts.stream().takeWhile(doubt -> doubt.start() < to).toList();
		Optional<Finding> strong = inside.stream().filter(doubt -> !WEAK.contains(doubt.doubt())).findFirst();
		if (strong.isPresent() || !looks) {
			return strong;
		}
		return inside.stream().filter(doubt -> doubt.doubt() != Doubt.NO_TITLE).findFirst().or(() -> inside.stream().findFirst())
				.or(() -> Optional.of(Finding.doubtful(note.start(first), to, Doubt.UNKNOWN_WORK, opened(first, note.wordAt(to)))));
	}

	/** The works whose titles start with words that stand here, without their author. */
	private List<Work> opened(int from, int to) {
		return IntStream.range(from, to - 1).mapToObj(word -> works.opened(note.key(word), note.key(word + 1))).flatMap(List::stream)
				.distinct().limit(Finding.MOST).toList();
	}

	private void suggest(int start, int end, Finding doubt) {
		suggestions.add(new Suggestion(block, start, end, doubt.doubt(), doubt.keys()));
	}

	private static int trimmed(String words) {
		int end = words.length();
		while (end > 1 && (Character.isWhitespace(words.charAt(end - 1)) || ",;".indexOf(words.charAt(end - 1)) >= 0)) {
			end--;
		}
		return end;
	}

	private List<String> names(int from, int to) {
		return IntStream.range(from, to).filter(word -> note.isCapital(word) && !note.isInitial(word)).mapToObj(note::key).limit(MOST_NAMES)
				.toList();
	}

	private void citeUnknown(Finding doubt, int from, int to) {
		List<String> names = names(from, to);
		chain.citeUnknown(names);
		boolean place = doubt.doubt() == Doubt.OTHER_TITLE && Locator.seemsAt(note.text(), doubt.end());
		if (STRANGE.contains(doubt.doubt()) && !place) {
			boolean goesOn = note.wordAt(doubt.end()) >= to;
			unknown.add(names, strangeWords(doubt, goesOn ? note.wordAt(parts.stop(doubt.start())) : to));
		}
	}

	/** The words by which another work could be known; none if a work of the library has them all. */
	private Set<String> strangeWords(Finding doubt, int to) {
		int from = note.wordAt(doubt.start());
		Set<String> words = IntStream.range(from, to).filter(this::isTelling).mapToObj(note::key).limit(MOST_WORDS).collect(Collectors.toSet());
		boolean known = doubt.doubt() != Doubt.OTHER_YEAR && doubt.candidates().stream().anyMatch(work -> words.stream().allMatch(work::has));
		return known ? Set.of() : words;
	}

	private boolean isTelling(int word) {
		return note.end(word) - note.start(word) > 2 && Character.isLetter(note.text().charAt(note.start(word)));
	}

	List<Suggestion> suggestions() {
		return suggestions;
	}
}
