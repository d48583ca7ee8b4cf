package org.elenchus.sources.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.elenchus.sources.text.FullText;
import org.elenchus.sources.text.Spelling;

/** What is at hand of one source. */
final class Shelf {

	/** How many passages of one source are looked at. */
	private static final int MOST = 100;
	private static final Pattern ELLIPSIS = Pattern.compile("[\\[(]?(?:…|\\.{3})[\\])]?");

	private final List<String> passages;
	private final Optional<Holding> whole;
	private final Spelling spelling;
	private List<FullText> excerpts;

	/**
	 * @param passages the excerpts on its card, as they are written
	 * @param whole    the file of its full text, if it can be read
	 */
	Shelf(List<String> passages, Optional<Holding> whole, Spelling spelling) {
		this.passages = passages;
		this.whole = whole;
		this.spelling = spelling;
	}

	/** The passages that stand on its card. */
	List<FullText> excerpts() {
		if (excerpts == null) {
			excerpts = passages.stream().flatMap(ELLIPSIS::splitAsStream).limit(MOST)
					.map(text -> new FullText(text, spelling)).toList();
		}
		return excerpts;
	}

	/** The whole source. */
	Optional<FullText> text() {
		return whole.flatMap(holding -> holding.text(spelling));
	}
}
