package org.elenchus.sources.citing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand for a source that was cited before, such as <i>ibid.</i> and <i>a.w.</i>, in the languages of the list. */
public final class BackReferences {

	/** What a word stands for. */
	public enum Kind {
		/** The source that was cited just before. */
		PREVIOUS,
		/** A work, cited earlier, of the author who is named before the word. */
		EARLIER,
		/** The author of the source that was cited just before; without a title behind it, that source. */
		SAME
	}

	/**
	 * A word that was found.
	 *
	 * @param start where it starts (UTF-16 offset, 0-based)
	 * @param end   where it ends, exclusive
	 * @param words as it stands in the text
	 */
	public record StandIn(Kind kind, int start, int end, String words) {
	}

	private static final WordLists WORDS = new WordLists("back-references");

	private final Pattern pattern;

	private BackReferences(Collection<String> previous, Collection<String> same) {
		pattern = Pattern.compile("(?<![\\p{L}\\d])(?:(?<PREVIOUS>" + alternatives(previous) + ")|(?<EARLIER>"
				+ alternatives(WORDS.of(Kind.EARLIER)) + ")" + (same.isEmpty() ? "" : "|(?<SAME>" + alternatives(same) + ")") + ")(?!\\p{L})",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** All words of the list. */
	public static BackReferences all() {
		return new BackReferences(WORDS.of(Kind.PREVIOUS), WORDS.of(Kind.SAME));
	}

	/**
	 * The words that stand for a source and nothing else: <i>idem</i> is said of many things.
	 *
	 * @param further words for the source cited just before, beside those of the list
	 */
	public static BackReferences toSources(Collection<String> further) {
		return new BackReferences(Stream.concat(WORDS.of(Kind.PREVIOUS).stream(), further.stream()).toList(), List.of());
	}

	/** The longest first; where an abbreviation has a full stop, or words stand apart, white space may stand or be missing. */
	private static String alternatives(Collection<String> words) {
		List<String> sorted = words.stream().map(String::strip).filter(word -> !word.isEmpty())
				.sorted((one, other) -> other.length() - one.length()).toList();
		return sorted.stream().map(word -> Arrays.stream(word.split("\\s+|(?<=\\.)")).filter(part -> !part.isEmpty())
				.map(Pattern::quote).collect(Collectors.joining("[\\s\\p{Z}]{0,3}"))).collect(Collectors.joining("|"));
	}

	/** The words of a text that stand for a source, in its order. */
	public List<StandIn> in(String text) {
		List<StandIn> all = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			all.add(new StandIn(kind(matcher), matcher.start(), matcher.end(), matcher.group()));
		}
		return all;
	}

	private static Kind kind(Matcher found) {
		if (found.group(Kind.PREVIOUS.name()) != null) {
			return Kind.PREVIOUS;
		}
		return found.group(Kind.EARLIER.name()) != null ? Kind.EARLIER : Kind.SAME;
	}
}
