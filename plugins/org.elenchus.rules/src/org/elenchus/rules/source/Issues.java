package org.elenchus.rules.source;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elenchus.model.Source;
import org.elenchus.sources.citing.FamilyName;

/**
 * Tells which sources are editions, reprints or translations of one work, as their cards say: manifestations of one work, in the words of IFLA's Library Reference
 * Model.
 */
public final class Issues {

	/** How many translations of translations are followed. */
	private static final int MOST = 100;
	/** What only makes sense of one issue of a work among others. */
	private static final Set<String> OF_AN_ISSUE = Set.of("edition", "original-author", "original-date", "original-publisher", "original-publisher-place",
			"original-title", "translator");
	/** What tells parts of one work, or works of one title, apart. */
	private static final List<String> TELL_APART = List.of("volume", "number", "issue", "part", "chapter-number", "section", "page", "container-title",
			"archive_location");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Issues() {
	}

	/**
	 * Whether two sources are issues of one work: they are translated from the same one, in the end, or one from the other; or one of them says that it is an
	 * issue, and both have the same author and title, be that the original one.
	 */
	public static boolean areOfOneWork(Source one, Source other) {
		boolean translated = originals(one).equals(originals(other));
		return translated || (isIssue(one) || isIssue(other)) && !Collections.disjoint(names(one), names(other)) && !areApart(one, other);
	}

	private static Set<Source> originals(Source source) {
		Set<Source> ends = new HashSet<>();
		Set<Source> seen = new HashSet<>(Set.of(source));
		Deque<Source> next = new ArrayDeque<>(seen);
		while (!next.isEmpty() && seen.size() <= MOST) {
			Source one = next.poll();
			if (one.getTranslationOf().isEmpty()) {
				ends.add(one);
			}
			one.getTranslationOf().stream().filter(seen::add).forEach(next::add);
		}
		return ends.isEmpty() ? Set.of(source) : ends;
	}

	private static boolean isIssue(Source source) {
		return !source.getTranslationOf().isEmpty()
				|| source.getFields().stream().anyMatch(field -> field.getName() != null && OF_AN_ISSUE.contains(field.getName().toLowerCase(Locale.ROOT)));
	}

	/** Family names with titles: as it is issued and, where the card tells, as it was first. */
	private static Set<String> names(Source source) {
		List<String> original = Particulars.of(source.getFields(), "original-author");
		return Stream.concat(names(source.getAuthors(), Stream.ofNullable(source.getTitle()).toList()),
				names(original.isEmpty() ? source.getAuthors() : original, Particulars.of(source.getFields(), "original-title"))).collect(Collectors.toSet());
	}

	private static Stream<String> names(Collection<String> authors, List<String> titles) {
		return authors.stream().limit(1).flatMap(author -> titles.stream().map(title -> plain(FamilyName.of(author)) + '/' + plain(title)));
	}

	private static boolean areApart(Source one, Source other) {
		return TELL_APART.stream().anyMatch(name -> !value(one, name).equals(value(other, name)));
	}

	private static String value(Source source, String name) {
		return plain(String.join(" ", Particulars.of(source.getFields(), name)));
	}

	/** Without regard to case, punctuation and white space. */
	private static String plain(String text) {
		return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}
}
