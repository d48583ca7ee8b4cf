package org.elenchus.rules.conflict;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.elenchus.model.Scope;
import org.elenchus.model.Term;
import org.elenchus.model.Unit;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.project.Contribution;
import org.elenchus.model.project.Overview;

/** The words of a project for what its figures count and of what, as its cards declare them. */
public final class Vocabulary {

	/** The words of a project. */
	public static final Overview<Declared, Vocabulary> OVERVIEW = new Overview<>(Declared.class, Vocabulary.class, Declared::of, Vocabulary::new);

	private final Words scopes;
	private final Words units;

	/**
	 * A word and the ways in which it is said.
	 *
	 * @param key   its key
	 * @param forms the form that its card gives first, and its variants
	 */
	public record Word(String key, List<String> forms) implements Serializable {

		static Word of(Term card) {
			return new Word(card.getKey(), Stream.concat(Stream.ofNullable(card.getForm()), card.getVariants().stream()).toList());
		}

		/** All ways to say it, the one to show first. */
		Stream<String> said() {
			return Stream.concat(forms.stream(), Stream.of(key));
		}
	}

	/** What an edition declares. */
	public record Declared(List<Word> scopes, List<Word> units) implements Contribution {

		static Declared of(Edition edition) {
			return new Declared(words(edition, Scope.class), words(edition, Unit.class));
		}

		private static List<Word> words(Edition edition, Class<? extends Term> sort) {
			return edition.cards(sort).stream().filter(card -> card.getKey() != null).map(Word::of).toList();
		}
	}

	Vocabulary(List<Declared> parts) {
		this.scopes = new Words(parts.stream().flatMap(part -> part.scopes.stream()).toList(), Terms::fold);
		this.units = new Words(parts.stream().flatMap(part -> part.units.stream()).toList(), Terms::unit);
	}

	/** The words for what is counted, and where. */
	public Words scopes() {
		return scopes;
	}

	/** The words for units, with those that mean the same in all languages that are known. */
	public Words units() {
		return units;
	}

	/** Whether a unit says that shares are counted, which need no word of a project's own. */
	public static boolean isShare(String unit) {
		return Terms.unit(unit).equals("percent");
	}

	/** The words of one sort. */
	public static final class Words {

		/** How many words are looked through for the one that is nearest to an unknown one. */
		private static final int MOST = 1_000;
		private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
		/**
		 * From which share of words in common a word is near to another one, and from which likeness of their letters. Of 18 words that two texts took from
		 * no card those that might mean one of the project's had 0.55 of their words in common with it, the others 0.40 at most, and none more than 0.69
		 * of the letters; the slips that the tests make up begin at 0.82.
		 */
		private static final double WORDS_IN_COMMON = 0.5;
		private static final double SPELLED_ALIKE = 0.8;

		private final List<Word> all;
		private final UnaryOperator<String> fold;
		/** What each way to say a word comes to, both folded. */
		private final Map<String, String> usual = new HashMap<>();

		private Words(List<Word> all, UnaryOperator<String> fold) {
			this.all = all;
			this.fold = fold;
			all.forEach(word -> word.said().forEach(said -> usual.putIfAbsent(fold.apply(said), fold.apply(word.said().findFirst().orElseThrow()))));
		}

		/** Whether no card declares any. */
		public boolean isEmpty() {
			return all.isEmpty();
		}

		/** Whether a card declares it, by its key, its form or a variant; without regard to case and punctuation. */
		public boolean know(String said) {
			return usual.containsKey(fold.apply(said));
		}

		/** What it comes to that is said; itself, folded, where no card declares it. */
		String usual(String folded) {
			return usual.getOrDefault(folded, folded);
		}

		/** The word that has most in common with what is said: whole words first, then letters. Empty if none is near. */
		public Optional<Word> nearest(String said) {
			record Candidate(Word word, Likeness likeness) {
			}
			String folded = Terms.fold(said);
			return all.stream().limit(MOST).flatMap(word -> word.said().map(form -> new Candidate(word, Likeness.of(Terms.fold(form), folded))))
					.filter(candidate -> candidate.likeness.isNear()).max(Comparator.comparingDouble(candidate -> candidate.likeness.sum())).map(Candidate::word);
		}

		/** Dice's coefficient of the words, and Winkler's of the letters. */
		private record Likeness(double words, double letters) {

			static Likeness of(String one, String other) {
				Set<String> words = new HashSet<>(Arrays.asList(one.split(" ")));
				Set<String> others = new HashSet<>(Arrays.asList(other.split(" ")));
				int sum = words.size() + others.size();
				words.retainAll(others);
				return new Likeness(2.0 * words.size() / sum, SPELLING.apply(one, other));
			}

			boolean isNear() {
				return words >= WORDS_IN_COMMON || letters >= SPELLED_ALIKE;
			}

			double sum() {
				return words + letters;
			}
		}
	}
}
