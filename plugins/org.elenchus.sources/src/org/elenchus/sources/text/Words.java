package org.elenchus.sources.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.text.TextRange;

/** The words of a text, each with its place; words that are the same in another spelling have the same key. */
public final class Words {

	private final Spelling spelling;
	private final Map<String, Integer> spelled = new HashMap<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> keys = new ArrayList<>();
	private int[] starts = new int[16];
	private int[] ends = new int[16];
	private int[] kinds = new int[16];
	private int size;

	private Words(Spelling spelling) {
		this.spelling = spelling;
	}

	/** The words of a text, in its order. It takes time in proportion to the text. */
	public static Words of(String text, Spelling spelling) {
		Words words = new Words(spelling);
		WordScanner scanner = new WordScanner(text);
		while (scanner.next()) {
			words.add(scanner.start(), scanner.end(), text.substring(scanner.start(), scanner.end()));
		}
		words.fit(words.size);
		return words;
	}

	private void add(int start, int end, String word) {
		if (size == starts.length) {
			fit(size * 2);
		}
		starts[size] = start;
		ends[size] = end;
		kinds[size++] = spelled.computeIfAbsent(word, one -> number(spelling.key(one)));
	}

	private void fit(int length) {
		starts = Arrays.copyOf(starts, length);
		ends = Arrays.copyOf(ends, length);
		kinds = Arrays.copyOf(kinds, length);
	}

	private int number(String key) {
		return numbers.computeIfAbsent(key, one -> {
			keys.add(one);
			return keys.size() - 1;
		});
	}

	public int size() {
		return size;
	}

	/** How many different keys the words have. */
	int kinds() {
		return keys.size();
	}

	/** The number of a word's key, from 0 on; the same for words that are the same. */
	int kind(int word) {
		return kinds[word];
	}

	/** The number of a key, or -1 if no word has it. */
	int kind(String key) {
		return numbers.getOrDefault(key, -1);
	}

	/** What a word has in common with other spellings of it. */
	public String key(int word) {
		return keys.get(kinds[word]);
	}

	/** Where a word stands, in UTF-16 offsets. */
	public TextRange range(int word) {
		return new TextRange(starts[word], ends[word]);
	}

	/** Where a run of words stands: the empty range behind the word before where there are none. */
	public TextRange range(int from, int to) {
		if (from < to) {
			return new TextRange(starts[from], ends[to - 1]);
		}
		int at = from == 0 ? 0 : ends[from - 1];
		return new TextRange(at, at);
	}
}
