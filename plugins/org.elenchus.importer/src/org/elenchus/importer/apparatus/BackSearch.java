package org.elenchus.importer.apparatus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.elenchus.sources.citing.BackReferences.StandIn;
import org.elenchus.sources.citing.BackReferences.Kind;
import org.elenchus.sources.citing.CitingWords;

/** Finds the work for which <i>ibid.</i>, <i>idem</i>, <i>a.w.</i> and the like stand. */
final class BackSearch {

	/** More words before one of these are no author's name. */
	private static final int MOST_NAMES = 12;
	/** <i>In: idem</i> stands for the book of a chapter that was cited. */
	private static final String IN = "in";
	private static final Pattern END = Pattern.compile("[\\s\\p{P}\\uFFFD]*");
	private static final Pattern GOES_ON = Pattern.compile("[\\s,]{1,3}(?:en|and|et|und|&)\\s");

	private final NoteText note;
	private final NoteText context;
	private final Parts parts;
	private final Chain chain;
	private final WorkSearch search;

	/** @param context what the text says before it refers to the note */
	BackSearch(NoteText note, NoteText context, Parts parts, Chain chain, WorkSearch search) {
		this.note = note;
		this.context = context;
		this.parts = parts;
		this.chain = chain;
		this.search = search;
	}

	/** @param from where the words start that have not been read yet */
	Finding of(StandIn found, int from) {
		int word = note.wordAt(found.start());
		int first = Math.max(note.wordAt(Math.max(from, parts.start(found.start()))), word - MOST_NAMES);
		while (first < word && CitingWords.LEAD_IN.has(note.plain(first)) && !note.isInitial(first)) {
			first++;
		}
		List<String> names = names(first, word);
		boolean inside = word > 0 && note.plain(word - 1).equals(IN);
		if (inside || first < word && (names.isEmpty() || found.kind() == Kind.SAME)) {
			return doubt(found, Doubt.OTHER_WORDS, chain.previous());
		}
		boolean byName = found.kind() == Kind.EARLIER && !names.isEmpty();
		return stands(found, first < word ? note.start(first) : found.start(), names, byName ? chain.earlier(names) : chain.previous());
	}

	/** The keys of the names from one word up to another; none if there are other words. */
	private List<String> names(int from, int to) {
		boolean all = IntStream.range(from, to).allMatch(word -> note.isCapital(word) || CitingWords.PARTICLE.has(note.plain(word))
				|| CitingWords.CONNECTOR.has(note.plain(word)));
		return all ? IntStream.range(from, to).filter(word -> note.isCapital(word) && !note.isInitial(word)).mapToObj(note::key).toList()
				: List.of();
	}

	private Finding stands(StandIn found, int start, List<String> names, Set<String> sources) {
		Work work = chain.only(sources);
		if (work == null) {
			return doubt(found, sources.size() > 1 ? Doubt.SEVERAL_BEFORE : Doubt.NOTHING_BEFORE, sources);
		}
		boolean other = names.isEmpty() ? found.kind() == Kind.EARLIER && isOtherInContext(work)
				: names.stream().noneMatch(work.families()::contains);
		if (other) {
			return doubt(found, Doubt.OTHER_AUTHOR, sources);
		}
		if (found.kind() == Kind.SAME) {
			Optional<Finding> titled = search.sameAuthor(work, note.wordAt(found.start()));
			if (titled.isPresent()) {
				return titled.get();
			}
		}
		return placed(found, start, work);
	}

	/** Whether the text names the author of another work that was cited before: op. cit. could be his. */
	private boolean isOtherInContext(Work work) {
		return IntStream.range(0, context.size()).filter(context::isCapital).mapToObj(word -> chain.earlier(List.of(context.key(word))))
				.anyMatch(works -> works.stream().anyMatch(key -> !key.equals(work.key())));
	}

	/** With the place behind it; without one, ibid. stands for the place, too. */
	private Finding placed(StandIn found, int start, Work work) {
		int part = parts.end(found.end() - 1);
		Optional<Locator> place = Locator.at(note.text(), found.end(), part);
		if (place.isPresent()) {
			return Finding.of(work, start, place.get().end(), place.get().text());
		}
		int end = afterFullStop(found);
		boolean alone = END.matcher(note.text()).region(found.end(), part).matches()
				|| GOES_ON.matcher(note.text()).region(found.end(), part).lookingAt();
		String same = found.kind() == Kind.EARLIER ? "" : chain.place(work);
		return alone ? Finding.of(work, start, end, same) : doubt(found, Doubt.OTHER_WORDS, Set.of(work.key()));
	}

	/** The full stop of an abbreviation belongs to it. */
	private int afterFullStop(StandIn found) {
		boolean abbreviated = CitingWords.ABBREVIATION.has(found.words().toLowerCase(Locale.ROOT));
		return abbreviated && note.text().startsWith(".", found.end()) ? found.end() + 1 : found.end();
	}

	private Finding doubt(StandIn found, Doubt reason, Set<String> sources) {
		return Finding.doubtful(found.start(), found.end(), reason, chain.known(sources));
	}
}
