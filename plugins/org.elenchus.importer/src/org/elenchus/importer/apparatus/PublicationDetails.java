package org.elenchus.importer.apparatus;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.sources.citing.CitingWords;

/** Reads what stands behind a title that a note repeats: where and when it was published, the place in it, or words that make it another one. */
final class PublicationDetails {

	/** How far behind a title the year can stand. */
	private static final int FAR = 400;
	private static final String SIGNS = "[\\s\\uFFFD,.:?!’”\"'»]{0,8}";
	private static final Pattern QUOTE = Pattern.compile("[’”\"'»]?");
	private static final String IMPRINT = "[\\p{Lu}\\d][^()]{0,200}" + Forms.YEAR + "|\\d{4}|[\\p{Lu}\\d][^(),;]{0,30}|(?:diss|red|eds?|vert|transl)\\.[^()]{0,100}";
	private static final Pattern PARENTHESIS = Pattern.compile(SIGNS + "\\((?<inside>(?:" + IMPRINT + ")[^()]{0,20})\\)");
	private static final Pattern BARE_YEAR = Pattern.compile("[\\s,]{1,3}(?<inside>\\d{4})(?!\\d)(?=[\\s,.;:)]|$)");
	private static final Pattern YEAR = Pattern.compile(Forms.YEAR);
	private static final Pattern CLOSING = Pattern.compile("[^()]{0,60}\\)");
	private static final Pattern NOTHING = Pattern.compile("[\\s\\p{P}\\uFFFD]*");
	private static final Pattern IN_ANOTHER = Pattern.compile("[\\s,.?!’”\"'»(]{1,6}(?:in:|" + Forms.QUOTED_IN + ")\\s", Pattern.CASE_INSENSITIVE);
	private static final Pattern AUTHOR = Pattern.compile("\s*" + Forms.AUTHOR);

	private final NoteText note;
	private final String text;
	private final Parts parts;

	/**
	 * What was read.
	 *
	 * @param doubt   why the work is not certain; null if it is
	 * @param end     where the words about the work end
	 * @param locator empty if there is none
	 * @param isDated whether they name the year of the card
	 */
	record Read(Doubt doubt, int end, String locator, boolean isDated) {

		/** The same, which something speaks against. */
		Read doubted(Doubt why) {
			return new Read(why, end, locator, isDated);
		}
	}

	PublicationDetails(NoteText note, Parts parts) {
		this.note = note;
		this.text = note.text();
		this.parts = parts;
	}

	/**
	 * Reads on.
	 *
	 * @param whole   whether the words before {@code from} are all of the title, but perhaps for the subtitle
	 * @param several whether they are more than one, which prose could have by chance
	 */
	Read read(Work work, boolean whole, boolean several, int from) {
		Matcher quote = QUOTE.matcher(text).region(from, text.length());
		int at = quote.lookingAt() ? quote.end() : from;
		return published(work, whole, at).or(() -> place(work, at)).or(() -> several ? end(at) : Optional.empty())
				.or(() -> whole ? publishedLater(work, at) : Optional.empty()).orElseGet(() -> doubtful(Doubt.OTHER_TITLE, at));
	}

	private static Read doubtful(Doubt doubt, int at) {
		return new Read(doubt, at, "", false);
	}

	/** Place and year in parentheses, or the year alone. If the card has none to compare, the title has to be whole. */
	private Optional<Read> published(Work work, boolean whole, int at) {
		Matcher parenthesis = PARENTHESIS.matcher(text).region(at, text.length());
		if (parenthesis.lookingAt()) {
			List<String> years = Forms.years(parenthesis.group("inside"));
			boolean open = years.isEmpty() || work.years().isEmpty();
			if (work.contradicts(years) || !years.isEmpty() && open && !whole) {
				return Optional.of(doubtful(work.contradicts(years) ? Doubt.OTHER_YEAR : Doubt.OTHER_TITLE, at));
			}
			return Optional.of(withPlace(parenthesis.end(), !open));
		}
		Matcher bare = BARE_YEAR.matcher(text).region(at, parts.end(at));
		boolean year = bare.lookingAt() && work.years().contains(bare.group("inside"));
		return year ? Optional.of(withPlace(bare.end(), true)) : Optional.empty();
	}

	/** The place; behind the number of a volume, place and year can stand before the page. */
	private Optional<Read> place(Work work, int at) {
		Optional<Locator> place = Locator.at(text, at, parts.end(at));
		return place.flatMap(volume -> published(work, true, volume.end()).map(read -> behindVolume(volume, read)))
				.or(() -> place.map(locator -> new Read(null, locator.end(), locator.text(), false)));
	}

	private static Read behindVolume(Locator volume, Read read) {
		return new Read(read.doubt(), read.end(), volume.text() + (read.locator().isEmpty() ? "" : ", " + read.locator()), read.isDated());
	}

	private Read withPlace(int at, boolean isDated) {
		Optional<Locator> place = Locator.at(text, at, parts.end(at));
		return new Read(null, place.map(Locator::end).orElse(at), place.map(Locator::text).orElse(""), isDated);
	}

	/** The title is the last of its part, or stands in another work; what follows does not make a longer one of it. */
	private Optional<Read> end(int at) {
		int end = parts.end(at);
		boolean last = isNothing(at, end) && (end == parts.stop(at) || isNothing(end, text.length()) || isNext(end));
		boolean inAnother = IN_ANOTHER.matcher(text).region(at, end).lookingAt();
		return last || inAnother ? Optional.of(new Read(null, at, "", false)) : Optional.empty();
	}

	private boolean isNothing(int from, int to) {
		return to - from <= FAR && NOTHING.matcher(text).region(from, to).matches();
	}

	/** Whether a part is about something else: it starts as references do. */
	private boolean isNext(int start) {
		int word = note.wordAt(start);
		return word < note.size() && CitingWords.SEE.has(note.plain(word)) || AUTHOR.matcher(text).region(start, text.length()).lookingAt();
	}

	/** Between the title and the year stand a subtitle, a journal or a publisher. */
	private Optional<Read> publishedLater(Work work, int at) {
		int to = Math.min(parts.stop(at), at + FAR);
		for (int end = parts.end(at); end < to; end = parts.end(end)) {
			to = isNext(end) ? end : to;
		}
		List<MatchResult> years = YEAR.matcher(text).region(at, to).results().toList();
		Optional<MatchResult> agreeing = years.stream().filter(year -> work.years().contains(year.group())).findFirst();
		if (agreeing.isPresent()) {
			Matcher closing = CLOSING.matcher(text).region(agreeing.get().end(), text.length());
			return Optional.of(withPlace(closing.lookingAt() ? closing.end() : agreeing.get().end(), true));
		}
		boolean other = work.contradicts(years.stream().map(MatchResult::group).toList());
		return other ? Optional.of(doubtful(Doubt.OTHER_YEAR, at)) : Optional.empty();
	}
}
