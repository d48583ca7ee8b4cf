package org.elenchus.importer.apparatus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a source that a note names.
 *
 * @param text as a citation says it: with the author's label, or {@code p.} and {@code pp.} where bare numbers stand for pages
 * @param end  where it ends in the note (UTF-16 offset)
 */
record Locator(String text, int end) {

	private static final String SPACE = "\\s{0,2}";
	private static final String THERE = "(?:ald|aldaar|alhier|hier|here|at|esp|especially|vooral|inz|m\\.n|met name)\\.?,?\\s{1,2}";
	private static final String LEAD = "[\\s\\uFFFD,.:?!’”\"'»]{0,8}(?:" + THERE + ")?";

	private static final String ROMAN = "(?=[ivxl]{1,9}(?!\\p{L}))(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})";
	private static final String ARABIC = "\\d{1,5}(?:[a-z]?(?![\\p{L}\\d])|(?=(?:ff|vv|sqq?)(?!\\p{L})|n\\d))";
	private static final String NUMBER = "(?:" + ARABIC + "|" + ROMAN + ")";
	private static final String FOLLOWING = "(?:" + SPACE + "(?:ff?|e\\.?v\\.?|vv|vlgg?|sqq?)(?!\\p{L}))?";
	private static final String RANGE = NUMBER + "(?:" + SPACE + "[-–—/]" + SPACE + NUMBER + ")?" + FOLLOWING;
	private static final String MORE = "(?:" + SPACE + "[,+&]" + SPACE + "|\\s(?:en|and)\\s)(?:pp?\\.\\s?)?";
	private static final String RANGES = RANGE + "(?:" + MORE + RANGE + "){0,50}+";
	private static final String NOTE = "(?:,?\\s(?:noot|nt|note|n|nn|noten|notes)\\.?\\s?\\d{1,4}(?!\\d)|n\\d{1,4})?";

	private static final String PAGE = "(?:pp?|blz|bladz|bladzijden?|pag|pagina['’]?s?|pages?|fol|folio)";
	private static final String PAGES = PAGE + "(?:\\." + SPACE + "|\\s{1,2})" + RANGES + NOTE;

	private static final String WORD = "(?:doc|document|hoofdstuk|hfst|chapter|chap|ch|deel|dl|vol|volume|band|bd|nr|nrs|par|kolom|kol|col|afb|fig"
			+ "|tabel|table|bijlage|appendix|noot|nt|note|inv\\.?\\s?nr|inv|inventarisnummer|toegang|map|doos)(?:\\." + SPACE + "|\\s{1,2})";
	private static final String LETTER = "(?:no|n|f|op|d|ll?)\\." + SPACE;
	private static final String VALUE = "(?:\\d[\\d./–-]{0,20}\\d|\\d|[IVXLC]{1,8}(?!\\p{L}))[a-z]?(?!\\p{L})";
	private static final String PLACE = "(?:" + WORD + "|" + LETTER + "|§" + SPACE + ")" + VALUE;
	private static final String PLACES = PLACE + "(?:[,\\s]{1,3}" + PLACE + "){0,6}(?:,\\s(?:" + PAGES + "|" + RANGES + "))?";

	/** What says itself what its numbers are. */
	private static final Pattern LABELLED = Pattern.compile(LEAD + "(?<place>" + PAGES + "|" + PLACES + "|passim(?!\\p{L}))", Pattern.CASE_INSENSITIVE);
	/** Numbers alone are pages if nothing stands behind them that makes something else of them: a day, a number of things. */
	private static final Pattern BARE = Pattern.compile(LEAD + "(?<place>(?<volume>[IVX]{1,6},?\\s)?(?<pages>" + RANGES + ")" + NOTE
			+ "(?:\\s(?:en|and)\\spassim)?)(?=[\\s\\uFFFD]{0,3}(?:$|[.,;)\\]’”»\"'}\\n]|\\(\\p{Ll}|(?:en|and|et|und|&)[\\s(]))(?![.,]\\d)");
	/** What tells several pages from one. */
	private static final Pattern SEVERAL = Pattern.compile("[-–—/,+&\\s]|[fvq]\\.?$");
	/** Behind the pages of an article it says on which of them. */
	private static final Pattern PRECISE = Pattern.compile(",\\s{1,2}" + THERE);

	/** How places start, also such as cannot be read. */
	private static final Pattern START = Pattern.compile(LEAD + "(?:\\d|" + PAGE + "(?!\\p{L})|" + WORD + "|" + LETTER + ")", Pattern.CASE_INSENSITIVE);

	/** Whether something starts that is rather a place than more words of a title. */
	static boolean seemsAt(String text, int from) {
		return START.matcher(text).region(from, text.length()).lookingAt();
	}

	/** The locator that starts at a place of a text, behind white space and punctuation. Takes time in proportion to it. */
	static Optional<Locator> at(String text, int from, int to) {
		Optional<Locator> first = first(text, from, to);
		Optional<Locator> precise = first.map(locator -> PRECISE.matcher(text).region(locator.end(), to)).filter(Matcher::lookingAt)
				.flatMap(there -> first(text, there.start(), to));
		return precise.isPresent() ? precise : first;
	}

	private static Optional<Locator> first(String text, int from, int to) {
		Matcher labelled = LABELLED.matcher(text).region(from, to);
		if (labelled.lookingAt()) {
			return Optional.of(new Locator(oneLine(labelled.group("place")), labelled.end()));
		}
		Matcher bare = BARE.matcher(text).region(from, to);
		if (!bare.lookingAt() || !Forms.years(bare.group("pages")).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Locator(label(bare) + oneLine(bare.group("place")), bare.end()));
	}

	/** What the numbers are, which the author does not say; behind the number of a volume nothing has to be said. */
	private static String label(Matcher bare) {
		String pages = SEVERAL.matcher(bare.group("pages")).find() ? "pp. " : "p. ";
		return bare.group("volume") == null ? pages : "";
	}

	private static String oneLine(String place) {
		return place.replaceAll("\\s+", " ");
	}
}
