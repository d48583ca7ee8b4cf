package org.elenchus.markup.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.elenchus.markup.mending.Mending.Way;
import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;

/** Writes the ways to give one opener its end. */
final class Mendings {

	private final Opener opener;
	private final TextRange place;
	private final List<Mending> ways = new ArrayList<>();

	private Mendings(Opener opener, TextRange place) {
		this.opener = opener;
		this.place = place;
	}

	/** The long span up to an end with the opener's key, which is there already; empty if a long one cannot say what the head says. */
	static Optional<Mending> toNamedEnd(Opener opener, TextRange place, TextRange end) {
		Mendings mendings = new Mendings(opener, place);
		opener.longStart().map(start -> new TextEdit(place, start)).ifPresent(start -> {
			if (opener.citation().isEmpty()) {
				mendings.add(Way.LONG_TO_NAMED_END, start);
			} else {
				mendings.add(Way.LONG_TO_NAMED_END, start, insert(end.end(), opener.citation()));
			}
		});
		return mendings.ways.stream().findFirst();
	}

	/** What can be done where no end has the opener's key, the most likely first; whether it breaks something else is still to be tried. */
	static List<Mending> of(Opener opener, TextRange place, Counterpart counterpart, Ends ends) {
		Mendings mendings = new Mendings(opener, place);
		OptionalInt paragraph = ends.paragraph();
		OptionalInt sentence = ends.sentence();
		mendings.longSpan(counterpart, paragraph);
		String close = opener.isLong() ? opener.longEnd() : "}";
		if (!sentence.equals(paragraph)) {
			sentence.ifPresent(end -> mendings.add(Way.SENTENCE, insert(end, close)));
		}
		paragraph.ifPresent(end -> mendings.add(Way.PARAGRAPH, insert(end, close)));
		return mendings.ways;
	}

	private void longSpan(Counterpart counterpart, OptionalInt paragraph) {
		if (opener.isLong()) {
			if (counterpart.isLoneBrace()) {
				add(Way.LONE_BRACE, brace(counterpart));
			}
			return;
		}
		opener.longStart().map(start -> new TextEdit(place, start)).ifPresent(start -> {
			if (counterpart.isLoneBrace()) {
				add(Way.LONG_TO_LONE_BRACE, start, brace(counterpart));
			} else {
				paragraph.ifPresent(end -> add(Way.LONG_TO_PARAGRAPH, start, insert(end, opener.longEnd())));
			}
		});
	}

	private TextEdit brace(Counterpart counterpart) {
		return new TextEdit(new TextRange(counterpart.brace(), counterpart.brace() + 1), opener.longEnd());
	}

	private static TextEdit insert(int offset, String words) {
		return new TextEdit(new TextRange(offset, offset), words);
	}

	private void add(Way way, TextEdit... edits) {
		ways.add(new Mending(way, List.of(edits)));
	}
}
