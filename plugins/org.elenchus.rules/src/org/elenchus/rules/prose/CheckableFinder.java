package org.elenchus.rules.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.elenchus.rules.Inquiry;

/**
 * Finds what is checkable in the sentences of one edition. In a language that has a model, the model decides whether a sentence is
 * checkable, and the lists say by what; in others the lists decide.
 *
 * @param lists  those of the edition's languages
 * @param added  words that a policy adds, which count always
 * @param judges of the languages that have a model
 */
public record CheckableFinder(CheckableLists lists, Phrases added, List<Judge> judges) implements Look<Checkable> {

	/** A list that only a policy fills. */
	private static final String EMPTY = "";
	private static final String FUNCTION_WORDS = "function-words";

	/**
	 * Who decides about the sentences of a language.
	 *
	 * @param own words by which a sentence shows its language; empty where nobody doubts which it is
	 */
	record Judge(FactModel model, Optional<Phrases> own) {

		boolean isCompetent(SentenceText sentence) {
			return own.isEmpty() || own.get().areIn(sentence);
		}
	}

	public CheckableFinder {
		judges = List.copyOf(judges);
	}

	/** @param superlatives the name of the list to which a policy can add */
	public static CheckableFinder of(Inquiry inquiry, String superlatives) {
		Prose prose = Prose.of(inquiry);
		return new CheckableFinder(CheckableLists.of(list -> prose.phrases(list, List.of()), superlatives),
				prose.phrases(EMPTY, inquiry.policy().words(superlatives)),
				prose.tongues().stream().flatMap(tongue -> judge(tongue, prose.isLanguageKnown()).stream()).toList());
	}

	private static Optional<Judge> judge(Tongue tongue, boolean sure) {
		return FactModel.of(tongue)
				.map(model -> new Judge(model, sure ? Optional.empty() : Optional.of(PhraseLists.get(Set.of(tongue), FUNCTION_WORDS, List.of()))));
	}

	/** The first of the kinds, in their order, that a checkable sentence has; empty if it is none. */
	public Optional<Checkable> in(Sentence sentence) {
		return sentence.found(this);
	}

	@Override
	public Checkable in(SentenceText sentence) {
		Set<Checkable> kinds = lists.in(sentence);
		if (added.areIn(sentence)) {
			kinds.add(Checkable.SUPERLATIVE);
		} else if (isJudged(sentence)) {
			if (!states(sentence, kinds)) {
				return null;
			}
			kinds.add(Checkable.EVENT);
		}
		return kinds.isEmpty() ? null : kinds.iterator().next();
	}

	private boolean isJudged(SentenceText sentence) {
		for (Judge judge : judges) {
			if (judge.isCompetent(sentence)) {
				return true;
			}
		}
		return false;
	}

	private boolean states(SentenceText sentence, Set<Checkable> kinds) {
		for (Judge judge : judges) {
			if (judge.isCompetent(sentence) && judge.model().states(sentence, kinds)) {
				return true;
			}
		}
		return false;
	}
}
