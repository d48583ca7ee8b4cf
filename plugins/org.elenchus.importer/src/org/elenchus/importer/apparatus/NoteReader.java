package org.elenchus.importer.apparatus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.elenchus.sources.citing.BackReferences;
import org.elenchus.sources.citing.BackReferences.StandIn;
import org.elenchus.sources.citing.CitingWords;

/** Reads one note from its first word to its last: what it cites with certainty, and what it seems to cite. */
final class NoteReader {

	private static final BackReferences BACK = BackReferences.all();
	/** So far before a citation it can be said what it is for. */
	private static final int NEAR = 200;
	private static final Pattern QUOTED = Pattern.compile(Forms.QUOTED_IN + "[:\\s]{0,3}$", Pattern.CASE_INSENSITIVE);
	private static final Pattern INSIDE = Pattern.compile("(?:^|[\\s,.’”'\"])in:\\s{1,2}$", Pattern.CASE_INSENSITIVE);
	private static final Pattern OTHER = Pattern.compile("\\P{L}+");

	private final NoteText note;
	private final Parts parts;
	private final SuggestedCitations suggested;
	private final List<StandIn> words;
	private final BackSearch back;
	private final WorkSearch works;
	private final ArchiveSearch archives;
	private final NoteCitations citations;
	private int resolved;
	private int done;
	private int nextWord;

	/**
	 * Starts to read a note.
	 *
	 * @param context   what stands before the reference to the note
	 * @param unknown works that the library does not have; those of this note are added
	 */
	NoteReader(int block, String text, String context, Works library, WorksNotInLibrary unknown, Chain chain) {
		this.note = new NoteText(text);
		this.words = BACK.in(note.text());
		this.parts = new Parts(note.text(), words);
		this.citations = new NoteCitations(chain);
		this.suggested = new SuggestedCitations(block, note, parts, library, unknown, chain);
		this.works = new WorkSearch(note, library, unknown, parts);
		this.back = new BackSearch(note, new NoteText(context), parts, chain, works);
		this.archives = new ArchiveSearch(note, library, parts);
	}

	/** Reads the note; the chain goes on with what it cites. */
	NoteReader read() {
		int word = 0;
		while (word < note.size()) {
			Optional<StandIn> standIn = standIn(note.start(word));
			Optional<Finding> finding = standIn.isPresent() ? standIn.map(found -> back.of(found, done)) : find(word);
			word = finding.isPresent() ? take(finding.get(), standIn, word) : word + 1;
		}
		suggested.judge(done, note.text().length());
		return this;
	}

	/** The word for a source cited before that starts at a place. */
	private Optional<StandIn> standIn(int start) {
		while (nextWord < words.size() && words.get(nextWord).start() < start) {
			nextWord++;
		}
		return nextWord < words.size() && words.get(nextWord).start() == start ? Optional.of(words.get(nextWord)) : Optional.empty();
	}

	private Optional<Finding> find(int word) {
		return works.at(word).or(() -> archives.at(word));
	}

	/** The word with which reading goes on. */
	private int take(Finding finding, Optional<StandIn> standIn, int word) {
		Finding judged = judged(finding);
		if (judged.isCertain() && cite(judged, standIn.isPresent())) {
			return Math.max(word + 1, note.wordAt(finding.end()));
		}
		suggested.doubt(judged);
		boolean read = finding.isCertain() || standIn.isPresent();
		return Math.max(word + 1, read ? note.wordAt(finding.end()) : 0);
	}

	private Finding judged(Finding finding) {
		if (finding.start() < done) {
			return finding.doubted(Doubt.OTHER_WORDS);
		}
		return isAbout(finding) ? finding.doubted(Doubt.ABOUT_THE_WORK) : finding;
	}

	/** What stands before a citation in its part, as far as it has not been read. */
	private String before(Finding finding) {
		int from = Math.max(done, parts.start(finding.start()));
		return note.text().substring(Math.max(Math.min(from, finding.start()), finding.start() - NEAR), finding.start());
	}

	private boolean isAbout(Finding finding) {
		return finding.doubt() != Doubt.NO_TITLE
				&& OTHER.splitAsStream(before(finding).toLowerCase(Locale.ROOT)).anyMatch(CitingWords.ABOUT::has);
	}

	/** Whether it could become a citation. */
	private boolean cite(Finding finding, boolean isStandIn) {
		String before = before(finding);
		boolean joined = done > parts.start(finding.start()) && finding.start() - done < NEAR;
		boolean inside = INSIDE.matcher(before).find();
		if (joined && inside && !citations.canStandIn(finding.work())) {
			return false;
		}
		suggested.judge(done, inside ? Math.max(done, parts.start(finding.start())) : finding.start());
		suggested.forget();
		add(finding, joined, inside, QUOTED.matcher(before).find());
		resolved += isStandIn ? 1 : 0;
		done = finding.end();
		return true;
	}

	private void add(Finding finding, boolean joined, boolean inside, boolean quoted) {
		if (joined && inside) {
			citations.lastStandsIn(finding);
		} else if (joined && quoted && citations.canBeQuotedIn(finding.work())) {
			citations.lastIsQuotedIn(finding);
		} else if (quoted) {
			citations.addForQuotation(finding);
		} else {
			citations.add(finding);
		}
	}

	List<Reference> references() {
		return citations.references();
	}

	List<Suggestion> suggestions() {
		return suggested.suggestions();
	}

	/** How many of the citations were found by ibid. and the like. */
	int resolved() {
		return resolved;
	}
}
