package org.elenchus.rules.prose;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads off a sentence what speaks for or against its stating a fact. */
final class SignReader {

	/** Up to here sentences are exclamations, answers and headings more often than statements. */
	private static final int SHORT = 5;
	/** An entry of a reading list has the initials of its author among so many words. */
	private static final int AUTHOR = 7;
	private static final Set<Sign> FIRST_WORDS = EnumSet.of(Sign.ASKING, Sign.TELLING);
	private static final Set<Sign> VERBS = EnumSet.of(Sign.PAST, Sign.PRESENT, Sign.MODAL, Sign.SAYING, Sign.ATTRIBUTION, Sign.PERFECT);
	private static final Set<Sign> HELPERS = EnumSet.of(Sign.DONE, Sign.PARTICIPLE, Sign.DETERMINER, Sign.NOUN);

	private final SignWords signs;

	SignReader(SignWords signs) {
		this.signs = signs;
	}

	/** @param kinds what the lists find in the sentence */
	Set<Sign> in(SentenceText sentence, Set<Checkable> kinds) {
		Set<Sign> found = EnumSet.noneOf(Sign.class);
		for (Checkable kind : kinds) {
			kind.sign().ifPresent(found::add);
		}
		readWords(sentence, found);
		readNames(sentence, found);
		join(found);
		readShape(sentence, found);
		return found;
	}

	private void readWords(SentenceText sentence, Set<Sign> found) {
		List<Word> words = sentence.words();
		boolean determined = signs.of(words.getFirst().folded()).listed().contains(Sign.DETERMINER);
		for (int i = 1; i < words.size(); i++) {
			WordSigns known = signs.of(words.get(i).folded());
			found.addAll(sentence.isCapital(words.get(i)) ? known.listed() : determined ? known.determined() : known.free());
			determined = known.listed().contains(Sign.DETERMINER);
		}
		found.removeAll(FIRST_WORDS);
		found.addAll(signs.of(words.getFirst().folded()).free());
	}

	private static void readNames(SentenceText sentence, Set<Sign> found) {
		List<Word> words = sentence.words();
		for (int i = 1; i < words.size(); i++) {
			if (sentence.isCapital(words.get(i))) {
				found.add(found.contains(Sign.NAME) ? Sign.NAMES : Sign.NAME);
				if (i < AUTHOR && words.get(i).folded().length() == 1 && sentence.behind(words.get(i)) == '.' && sentence.behind(words.get(i - 1)) == ',') {
					found.add(Sign.AUTHOR_FIRST);
				}
			}
		}
	}

	/** What signs mean together. */
	private static void join(Set<Sign> found) {
		if (found.contains(Sign.PARTICIPLE) && found.contains(Sign.DONE) && !found.contains(Sign.PAST)) {
			found.add(Sign.PERFECT);
			found.remove(Sign.PRESENT);
		}
		if (Collections.disjoint(found, VERBS)) {
			found.add(Sign.VERBLESS);
		}
		found.removeAll(HELPERS);
	}

	private static void readShape(SentenceText sentence, Set<Sign> found) {
		if (sentence.words().size() <= SHORT) {
			found.add(Sign.SHORT);
		}
		if (sentence.words().getLast().isNumber()) {
			found.add(Sign.NUMBER_LAST);
		}
		if (sentence.isQuotedAtAnEnd()) {
			found.add(Sign.QUOTED);
		}
		switch (sentence.endMark()) {
		case '?' -> found.add(Sign.QUESTION);
		case ':' -> found.add(Sign.COLON);
		default -> {
			// tells nothing
		}
		}
	}
}
