package org.elenchus.importer.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.elenchus.importer.document.BlockBuilder;
import org.elenchus.importer.document.Reason;
import org.elenchus.importer.document.Removal;
import org.elenchus.importer.flow.Part.Reference;
import org.elenchus.importer.flow.Part.Words;

/** Sees to it that each raw character goes to one place, whatever places a damaged document names. */
final class RawPlaces {

	private final String raw;
	private final BitSet taken = new BitSet();
	private final BitSet cuts = new BitSet();
	private int boundary;

	RawPlaces(String raw) {
		this.raw = raw;
	}

	String raw() {
		return raw;
	}

	void place(Words words, BlockBuilder block) {
		if (!take(words.start(), words.end())) {
			block.change(words.text(), boundary, boundary);
		} else if (raw.regionMatches(words.start(), words.text(), 0, words.end() - words.start())
				&& words.text().length() == words.end() - words.start()) {
			block.keep(words.start(), words.end());
		} else {
			block.change(words.text(), words.start(), words.end());
		}
	}

	void place(Reference reference, int number, BlockBuilder block) {
		boolean free = take(reference.start(), reference.end());
		String printed = reference.label().isEmpty() ? String.valueOf(number) : reference.label();
		block.marker(printed, number, free ? reference.start() : boundary, free ? reference.end() : boundary);
	}

	/** All that has no place yet; {@code known} says why where that is known. */
	List<Removal> rest(List<Removal> known) {
		List<Removal> removals = new ArrayList<>();
		for (Removal each : known) {
			int limit = Math.min(each.end(), raw.length());
			for (int start = taken.nextClearBit(each.start()); start < limit; start = taken.nextClearBit(start)) {
				int end = endOfRemoval(start, limit);
				removals.add(new Removal(start, end, each.reason()));
				taken.set(start, end);
			}
		}
		for (int start = taken.nextClearBit(0); start < raw.length(); start = taken.nextClearBit(start)) {
			int end = endOfRemoval(start, raw.length());
			boolean blank = raw.substring(start, end).isBlank();
			removals.add(new Removal(start, end, blank ? Reason.BETWEEN_BLOCKS : Reason.MARKUP));
			taken.set(start, end);
		}
		removals.sort(Comparator.comparingInt(Removal::start));
		return List.copyOf(removals);
	}

	private int endOfFree(int start, int limit) {
		int end = taken.nextSetBit(start);
		return end < 0 ? limit : Math.min(end, limit);
	}

	/** What is added between raw characters parts what is taken out there. */
	private int endOfRemoval(int start, int limit) {
		int end = endOfFree(start, limit);
		int cut = cuts.nextSetBit(start + 1);
		return cut < 0 ? end : Math.min(end, cut);
	}

	private boolean take(int start, int end) {
		if (start < 0 || end > raw.length() || end > start && isTaken(start, end) || isInside(start) && start == end) {
			return false;
		}
		taken.set(start, end);
		cuts.set(start);
		boundary = end;
		return true;
	}

	/** Looks at the range alone: what is free behind it may be long. */
	private boolean isTaken(int start, int end) {
		return taken.get(start) || taken.get(end - 1) || !taken.get(start, end).isEmpty();
	}

	private boolean isInside(int place) {
		return place > 0 && place != boundary && taken.get(place - 1) && taken.get(place);
	}
}
