package org.elenchus.rules.quotation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.elenchus.model.text.TextRange;

/** The words of a quotation, without markup, notes and citations, and where each of them stands in the file. */
public final class QuotedText {

	private static final String ELLIPSIS = " … ";

	private final StringBuilder text = new StringBuilder();
	/** Where each piece starts in the text and in the file. */
	private int[] starts = new int[4];
	private int[] places = new int[4];
	private int pieces;
	/** Where stretches start of which the editor has said whose they are, and where they end. */
	private final TreeMap<Integer, Integer> settled = new TreeMap<>();

	/** Words that stand together in the file. */
	void add(String words, int place) {
		if (pieces == starts.length) {
			starts = Arrays.copyOf(starts, pieces * 2);
			places = Arrays.copyOf(places, pieces * 2);
		}
		starts[pieces] = text.length();
		places[pieces++] = place;
		text.append(words);
	}

	/** Words that stand together in the file, and of which the editor says that they are right as they are. */
	void addConfirmed(String words, int place) {
		settled.put(text.length(), text.length() + words.length());
		add(words, place);
	}

	/** Words are left out here. */
	void leaveOut() {
		if (!text.isEmpty()) {
			settled.put(text.length(), text.length() + ELLIPSIS.length());
			text.append(ELLIPSIS);
		}
	}

	/** Whether the editor has put in what stands at an offset, or confirmed it. */
	boolean isSettled(int offset) {
		Map.Entry<Integer, Integer> before = settled.floorEntry(offset);
		return before != null && offset < before.getValue();
	}

	/** A new paragraph starts. */
	void breakOff() {
		text.append("\n\n");
	}

	int length() {
		return text.length();
	}

	/** The quoted words; an ellipsis stands between what is apart. */
	public String text() {
		return text.toString();
	}

	/** Where a range of the words stands in the file; empty if markup stands in it. */
	public Optional<TextRange> place(TextRange range) {
		int first = piece(range.start());
		int last = range.isEmpty() ? first : piece(range.end() - 1);
		if (first < 0 || first != last) {
			return Optional.empty();
		}
		int shift = places[first] - starts[first];
		return Optional.of(new TextRange(range.start() + shift, range.end() + shift));
	}

	private int piece(int offset) {
		int found = Arrays.binarySearch(starts, 0, pieces, offset);
		return found >= 0 ? found : -found - 2;
	}
}
