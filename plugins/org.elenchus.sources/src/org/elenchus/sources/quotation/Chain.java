package org.elenchus.sources.quotation;

import java.util.List;

import org.elenchus.sources.quotation.Reading.Part;
import org.elenchus.sources.text.FullText;

/**
 * Where the parts of a quotation stand in a text: in their order, with at most {@link #GAP} words left out at an ellipsis.
 *
 * @param matches the places of the parts; null for one that was not found near the others
 * @param cost    how far all of them differ, in the units of {@link Match}
 */
record Chain(Match[] matches, int cost) {

	/** How many words an ellipsis can stand for: about a page. */
	static final int GAP = 300;
	/** How many places of the longest part are tried. */
	private static final int ANCHORS = 4;

	/** The best chain of a text, if there is one at all: the longest part decides where to look. */
	static Chain best(Reading reading, FullText text) {
		List<Part> parts = reading.parts();
		int anchor = 0;
		for (int i = 1; i < parts.size(); i++) {
			anchor = parts.get(i).length() > parts.get(anchor).length() ? i : anchor;
		}
		Chain best = null;
		List<Match> matches = Finder.find(text, kinds(reading, text, anchor), 0, text.words().size());
		for (Match match : matches.subList(0, Math.min(ANCHORS, matches.size()))) {
			if (best == null || best.cost > match.cost()) {
				Chain chain = around(reading, text, anchor, match);
				best = best == null || chain.cost < best.cost ? chain : best;
			}
		}
		return best;
	}

	private static Chain around(Reading reading, FullText text, int anchor, Match match) {
		Match[] matches = new Match[reading.parts().size()];
		matches[anchor] = match;
		int cost = match.cost();
		int end = match.to();
		for (int i = anchor + 1; i < matches.length; i++) {
			int length = reading.parts().get(i).length();
			matches[i] = near(reading, text, i, end, end + GAP + 2 * length);
			end = matches[i] == null ? end : matches[i].to();
			cost += matches[i] == null ? length * Alignment.WORD : matches[i].cost();
		}
		int start = match.from();
		for (int i = anchor - 1; i >= 0; i--) {
			int length = reading.parts().get(i).length();
			matches[i] = near(reading, text, i, start - GAP - 2 * length, start);
			start = matches[i] == null ? start : matches[i].from();
			cost += matches[i] == null ? length * Alignment.WORD : matches[i].cost();
		}
		return new Chain(matches, cost);
	}

	private static Match near(Reading reading, FullText text, int part, int from, int to) {
		return Finder.find(text, kinds(reading, text, part), from, to).stream()
				.filter(match -> match.cost() < reading.parts().get(part).length() * Alignment.WORD).findFirst().orElse(null);
	}

	private static int[] kinds(Reading reading, FullText text, int part) {
		return text.kinds(reading.words(), reading.parts().get(part).from(), reading.parts().get(part).to());
	}

	Match first() {
		for (Match match : matches) {
			if (match != null) {
				return match;
			}
		}
		throw new IllegalStateException("a chain without a match");
	}

	Match last() {
		Match last = first();
		for (Match match : matches) {
			last = match == null ? last : match;
		}
		return last;
	}
}
