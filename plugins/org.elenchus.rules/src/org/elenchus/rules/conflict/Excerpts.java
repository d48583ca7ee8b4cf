package org.elenchus.rules.conflict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elenchus.model.Source;
import org.elenchus.rules.prose.Prose;

/**
 * Compares claims with the excerpts on the cards of their sources. An excerpt's sentence speaks of what a claim says where
 * the two have at least three longer words in common: two thirds of those of the shorter one, one third of those of the longer
 * one. Of several such sentences the nearest counts.
 */
public final class Excerpts {

	/** In what an excerpt speaks against a claim. */
	public enum Difference {
		NUMBER, DENIAL
	}

	/** What an excerpt says against a claim: {@code sentence} is one of its sentences. */
	public record Contradiction(Difference difference, String sentence) {
	}

	/** A sentence of an excerpt or a claim, with its longer words. */
	private record Said(String text, Set<String> words, Wording wording) {

		static Said of(String text) {
			Set<String> words = NO_LETTERS.splitAsStream(Terms.fold(text)).filter(word -> word.length() >= LONGER)
					.collect(Collectors.toUnmodifiableSet());
			return new Said(text, words, Wording.of(text));
		}

		/** How many longer words two have in common; 0 where that is too little to speak of the same. */
		int nearness(Said other) {
			int common = common(other);
			return common >= FEWEST && common * 3 >= shorter(other) * 2 && common * 3 >= longer(other) ? common : 0;
		}

		/** Whether two are nearly the same words: only then does a denial in one of them turn the whole. */
		boolean isLike(Said other) {
			return common(other) * 5 >= shorter(other) * 4 && common(other) * 5 >= longer(other) * 3;
		}

		private int common(Said other) {
			return (int) words.stream().filter(other.words::contains).count();
		}

		private int shorter(Said other) {
			return Math.min(words.size(), other.words.size());
		}

		private int longer(Said other) {
			return Math.max(words.size(), other.words.size());
		}
	}

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
	private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
	private static final int LONGER = 4;
	private static final int FEWEST = 3;
	/** How much of a source's excerpts is read. */
	private static final int MOST = 200;

	private final Map<Source, List<Said>> read = new HashMap<>();

	/** What the excerpts of a source say against a claim's words; empty if nothing, or nothing that is about the same. */
	public Optional<Contradiction> against(String claim, Source source) {
		List<Said> excerpts = read.computeIfAbsent(source, Excerpts::read);
		if (excerpts.isEmpty()) {
			return Optional.empty();
		}
		Said said = Said.of(claim);
		return excerpts.stream().filter(one -> one.nearness(said) > 0).max(Comparator.comparingInt(said::nearness))
				.flatMap(nearest -> difference(said, nearest).map(found -> new Contradiction(found, nearest.text)));
	}

	private static List<Said> read(Source source) {
		return source.getExcerpts().stream().flatMap(excerpt -> Prose.sentences(excerpt).stream()).limit(MOST).map(Said::of).toList();
	}

	private static Optional<Difference> difference(Said claim, Said excerpt) {
		Predicate<String> year = YEAR.asMatchPredicate();
		if (areApart(claim.wording, excerpt.wording, year) || areApart(claim.wording, excerpt.wording, year.negate())) {
			return Optional.of(Difference.NUMBER);
		}
		return claim.wording.denies() != excerpt.wording.denies() && claim.isLike(excerpt) ? Optional.of(Difference.DENIAL)
				: Optional.empty();
	}

	/** Whether both have numbers of a sort, and none in common. */
	private static boolean areApart(Wording one, Wording other, Predicate<String> sort) {
		Set<String> own = one.numbers().stream().filter(sort).collect(Collectors.toSet());
		Set<String> others = other.numbers().stream().filter(sort).collect(Collectors.toSet());
		return !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
	}
}
