package org.elenchus.sources.text;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A text with an index over its words. */
public final class FullText {

	private final String text;
	private final Spelling spelling;
	private final Words words;
	/** Where in {@code places} the places of each kind of word start; one entry more than there are kinds. */
	private final int[] starts;
	/** The words by their kinds, and in the order of the text within each. */
	private final int[] places;

	/** Indexes a text. It takes time in proportion to the text. */
	public FullText(String text, Spelling spelling) {
		this.text = text;
		this.spelling = spelling;
		this.words = Words.of(text, spelling);
		this.starts = new int[words.kinds() + 1];
		this.places = new int[words.size()];
		index();
	}

	private void index() {
		for (int word = 0; word < words.size(); word++) {
			starts[words.kind(word) + 1]++;
		}
		for (int kind = 1; kind < starts.length; kind++) {
			starts[kind] += starts[kind - 1];
		}
		int[] next = Arrays.copyOf(starts, starts.length);
		for (int word = 0; word < words.size(); word++) {
			places[next[words.kind(word)]++] = word;
		}
	}

	public String text() {
		return text;
	}

	public Words words() {
		return words;
	}

	/** How the words are spelled. */
	public Spelling spelling() {
		return spelling;
	}

	/** Whether a word with a key occurs. */
	public boolean has(String key) {
		return words.kind(key) >= 0;
	}

	/** The kinds of a run of words of another text; -1 for a word that does not occur here. */
	public int[] kinds(Words other, int from, int to) {
		int[] kinds = new int[to - from];
		Arrays.setAll(kinds, i -> words.kind(other.key(from + i)));
		return kinds;
	}

	/** The kind of a word. */
	public int kind(int word) {
		return words.kind(word);
	}

	/** How often a kind of word occurs in a run of words. */
	public int count(int kind, int from, int to) {
		return kind < 0 ? 0 : first(kind, to) - first(kind, from);
	}

	/** Goes through the words of one kind in a run of words. */
	public void occurrences(int kind, int from, int to, IntConsumer each) {
		for (int i = first(kind, from); i < starts[kind + 1] && places[i] < to; i++) {
			each.accept(places[i]);
		}
	}

	private int first(int kind, int word) {
		int found = Arrays.binarySearch(places, starts[kind], starts[kind + 1], word);
		return found >= 0 ? found : -found - 1;
	}
}
