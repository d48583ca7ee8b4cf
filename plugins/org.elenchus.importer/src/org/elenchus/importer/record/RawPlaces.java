package org.elenchus.importer.record;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.importer.raw.BadInput;
import org.elenchus.markup.Stripped;
import org.elenchus.model.text.TextRange;

/**
 * Finds the places in the raw text that words of an edition come from, also after its markup was edited. Offsets are UTF-16 units,
 * 0-based, end exclusive; those of the raw text do not count its byte order mark.
 */
public final class RawPlaces {

	private final Stripped words;
	private final List<Segment> segments;

	private RawPlaces(Stripped words, List<Segment> segments) {
		this.words = words;
		this.segments = segments;
	}

	/** @throws BadInput if the author's words in the edition are not those that were imported */
	public static RawPlaces of(String edition, ImportRecord record) throws BadInput {
		return new RawPlaces(SameWords.of(edition, record), record.segments());
	}

	/**
	 * The raw places of the words in a range of the edition, in the order of the words: one range, and more where words from
	 * elsewhere stand between them in the raw text. A range that holds no words, such as that of a reference to a note, has the place
	 * of what was printed there; failing that, an empty one.
	 *
	 * @throws IndexOutOfBoundsException if the range reaches outside the edition
	 */
	public List<TextRange> of(TextRange inEdition) {
		TextRange clean = words.authorRange(inEdition);
		return clean.isEmpty() ? point(clean.start()) : stretch(clean);
	}

	private List<TextRange> stretch(TextRange clean) {
		Raw raw = new Raw();
		for (int i = first(clean.start()); i < segments.size() && segments.get(i).clean() < clean.end(); i++) {
			Segment each = segments.get(i);
			if (each.isKept()) {
				int from = Math.max(clean.start(), each.clean()) - each.clean();
				int to = Math.min(clean.end(), each.cleanEnd()) - each.clean();
				raw.add(each.raw() + from, each.raw() + to);
			} else if (each.length() > 0) {
				raw.add(each.raw(), each.rawEnd());
			} else {
				raw.pass(each);
			}
		}
		return raw.ranges.isEmpty() ? point(clean.start()) : raw.ranges;
	}

	private List<TextRange> point(int clean) {
		Raw raw = new Raw();
		for (int i = first(clean); i < segments.size() && segments.get(i).clean() <= clean; i++) {
			Segment each = segments.get(i);
			if (each.length() == 0 && each.clean() == clean && each.reason().isEmpty()) {
				raw.add(each.raw(), each.rawEnd());
			}
		}
		return raw.ranges.isEmpty() ? List.of(empty(clean)) : raw.ranges;
	}

	private TextRange empty(int clean) {
		int found = Math.min(first(clean), segments.size() - 1);
		if (found < 0) {
			return new TextRange(0, 0);
		}
		Segment segment = segments.get(found);
		int raw = segment.raw() + Math.clamp(clean - segment.clean(), 0, segment.rawLength());
		return new TextRange(raw, raw);
	}

	/** The first segment that ends behind a clean offset or starts at it. */
	private int first(int clean) {
		int from = 0;
		int to = segments.size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			Segment each = segments.get(middle);
			boolean isBefore = each.clean() < clean && each.cleanEnd() <= clean;
			from = isBefore ? middle + 1 : from;
			to = isBefore ? to : middle;
		}
		return from;
	}

	/** Raw ranges that grow together where nothing, or only what was taken out, stands between them. */
	private static final class Raw {

		private final List<TextRange> ranges = new ArrayList<>();
		private int reached = -1;

		void add(int start, int end) {
			if (end == start) {
				return;
			}
			TextRange last = start == reached ? ranges.removeLast() : new TextRange(start, start);
			ranges.add(new TextRange(last.start(), end));
			reached = end;
		}

		void pass(Segment taken) {
			reached = taken.raw() == reached ? taken.rawEnd() : reached;
		}
	}
}
