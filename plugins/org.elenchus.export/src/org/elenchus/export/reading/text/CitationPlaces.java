package org.elenchus.export.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.edition.Item;

/**
 * Puts citations where readers expect them: behind what they are cited for and behind the quotation marks that
 * close it, as in {@code “words” (Author 1953)}.
 */
public final class CitationPlaces {

	/** Quotation marks at the start of words, unless a word follows, which they then open, or which has an apostrophe. */
	private static final Pattern CLOSING = Pattern.compile("[\"'’”‘“»«›‹]+(?![\"'’”‘“»«›‹\\p{L}\\p{N}])");

	private CitationPlaces() {
	}

	/** The same words, with the citations in their places. */
	public static List<Item> in(List<Item> items) {
		List<Item> ordered = new ArrayList<>(items.size());
		int cited = 0;
		for (Item item : items) {
			if (cited > 0 && item instanceof Item.Words words) {
				part(words, ordered, ordered.size() - cited);
			} else {
				ordered.add(item);
			}
			cited = item instanceof Item.Cited ? cited + 1 : 0;
		}
		return ordered;
	}

	private static void part(Item.Words words, List<Item> ordered, int before) {
		Matcher marks = CLOSING.matcher(words.text());
		int end = marks.lookingAt() ? marks.end() : 0;
		if (end > 0) {
			ordered.add(before, new Item.Words(words.text().substring(0, end), words.start()));
		}
		if (end < words.text().length()) {
			ordered.add(new Item.Words(words.text().substring(end), words.start() + end));
		}
	}
}
