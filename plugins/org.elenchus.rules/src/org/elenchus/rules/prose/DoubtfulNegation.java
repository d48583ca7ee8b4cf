package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.elenchus.rules.Inquiry;
import org.elenchus.rules.prose.CutText.Row;

/** Finds {@code met} in Dutch prose where an optical reader may have made it of {@code niet}. */
public record DoubtfulNegation(Phrases suspicious, Phrases auxiliaries) implements Look<List<Row>> {

	private static final String DUTCH = "nl";
	private static final String MET = "met";
	private static final String PREFIX = "met-";
	private static final String CLAUSE_ENDS = ".,;?!";
	private static final int SHORTEST_PARTICIPLE = 6;
	private static final Set<String> NOUNS = Set.copyOf(WordFile.read("participle-like_nl"));

	/**
	 * Finds the doubtful words of an edition that is, or may be, Dutch. Where nobody has said that the text is, the sentence must show it.
	 *
	 * @param list  the name of the list of words that show the doubt
	 * @param added what a policy adds to it
	 */
	public static List<Hit> in(Inquiry inquiry, String list, Collection<String> added) {
		Prose prose = Prose.of(inquiry);
		List<Hit> found = new ArrayList<>();
		if (prose.isRead(DUTCH)) {
			DoubtfulNegation doubtful = new DoubtfulNegation(prose.phrases(list, added), prose.phrases("auxiliary", List.of()));
			Phrases dutch = prose.phrases("function-words", List.of());
			prose.sentences().forEach(sentence -> sentence.found(doubtful).filter(rows -> prose.isLanguageKnown() || dutch.areIn(sentence))
					.ifPresent(rows -> rows.forEach(row -> found.add(sentence.hit(row)))));
		}
		return found;
	}

	@Override
	public List<Row> in(SentenceText sentence) {
		List<Word> words = sentence.words();
		List<Row> doubtful = new ArrayList<>(0);
		for (int i = 0; i < words.size(); i++) {
			if (isMet(words.get(i).folded()) && isDoubtful(sentence, i)) {
				doubtful.add(new Row(i, i + 1));
			}
		}
		return doubtful.isEmpty() ? null : doubtful;
	}

	/** The preposition is never the first part of a word with a hyphen, as {@code niet} is in {@code niet-leden}. */
	private static boolean isMet(String word) {
		return word.equals(MET) || word.startsWith(PREFIX);
	}

	private boolean isDoubtful(SentenceText sentence, int met) {
		List<Word> words = sentence.words();
		return words.get(met).folded().startsWith(PREFIX) || endsClause(sentence, words.get(met)) || suspicious.startsAt(words, met)
				|| met + 1 < words.size() && !words.get(met + 1).apart() && isBeforeParticiple(sentence, met + 1);
	}

	private static boolean endsClause(SentenceText sentence, Word word) {
		char behind = sentence.behind(word);
		return behind != 0 && CLAUSE_ENDS.indexOf(behind) >= 0;
	}

	/** A participle behind which the clause ends, or its verb comes. */
	private boolean isBeforeParticiple(SentenceText sentence, int next) {
		List<Word> words = sentence.words();
		return isParticiple(words.get(next).folded()) && (endsClause(sentence, words.get(next))
				|| next + 1 < words.size() && !words.get(next + 1).apart() && auxiliaries.startsAt(words, next + 1));
	}

	private boolean isParticiple(String word) {
		return word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t")) && word.length() >= SHORTEST_PARTICIPLE
				&& !NOUNS.contains(word);
	}
}
