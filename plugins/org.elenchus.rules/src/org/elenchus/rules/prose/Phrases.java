package org.elenchus.rules.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.rules.prose.CutText.Row;

/**
 * Finds phrases of a list in sentences. A phrase is a row of words; where a slash stands between words, any of them may
 * stand there, and for {@code *} any one word that is no number, or none. A phrase behind {@code !} is passed over where it
 * stands, and with it the phrases that begin in it.
 */
public final class Phrases implements Look<List<Row>> {

	private static final String ANY = "*";
	private static final String PASSED_OVER = "!";
	/** Phrases with more words are passed over: a list is not to be deeper than a stack. */
	private static final int LONGEST = 30;

	/** A power of two: so many beginnings of words are told apart, some hundred times as many as a list has. */
	private static final int BEGINNINGS = 1 << 14;

	private final Node root = new Node();
	private final Node passedOver = new Node();
	private BitSet beginnings;

	private Phrases() {
	}

	/** What may follow the words so far. */
	private static final class Node {
		private final Map<String, Node> next = new HashMap<>();
		private Node any;
		private boolean end;

		Node follow(String word) {
			return next.computeIfAbsent(word, one -> new Node());
		}
	}

	/**
	 * Puts phrases together.
	 *
	 * @param patterns phrases in which slashes and asterisks mean what they do above
	 * @param plain    phrases that mean what they say
	 */
	static Phrases of(Collection<String> patterns, Collection<String> plain) {
		Phrases made = new Phrases();
		patterns.forEach(made::add);
		plain.stream().filter(phrase -> Word.of(phrase, 0, phrase.length()).size() <= LONGEST)
				.forEach(phrase -> follow(made.root, phrase).end = true);
		made.root.end = false;
		return made;
	}

	private void add(String pattern) {
		boolean passed = pattern.startsWith(PASSED_OVER);
		add(passed ? passedOver : root, pattern.substring(passed ? 1 : 0).strip().split("\\s+"), 0);
	}

	private static void add(Node node, String[] slots, int slot) {
		if (slot == slots.length) {
			node.end = true;
		} else if (slots[slot].equals(ANY)) {
			add(node, slots, slot + 1);
			node.any = node.any == null ? new Node() : node.any;
			add(node.any, slots, slot + 1);
		} else {
			for (String word : slots[slot].split("/")) {
				add(follow(node, word), slots, slot + 1);
			}
		}
	}

	/** An entry can have marks that part its words, as a hyphen does. */
	private static Node follow(Node node, String entry) {
		Node last = node;
		for (Word word : Word.of(entry, 0, entry.length())) {
			last = last.follow(word.folded());
		}
		return last;
	}

	/** Where phrases of the list stand in a sentence: at each place the longest, and none inside another. */
	public List<Hit> in(Sentence sentence) {
		return sentence.found(this).map(rows -> rows.stream().map(sentence::hit).toList()).orElse(List.of());
	}

	/** Those of them that are the author's own words, and do not stand between quotation marks. */
	public List<Hit> ownIn(Sentence sentence) {
		List<Hit> hits = in(sentence);
		return hits.isEmpty() ? hits : hits.stream().filter(hit -> !hit.quoted()).toList();
	}

	/** Whether a phrase of the list stands in a sentence. */
	boolean areIn(Sentence sentence) {
		return sentence.found(this).isPresent();
	}

	boolean areIn(SentenceText sentence) {
		List<Word> words = sentence.words();
		int from = 0;
		while (from < words.size()) {
			int to = end(root, words, from);
			int passed = end(passedOver, words, from);
			if (to > passed) {
				return true;
			}
			from = Math.max(from + 1, passed);
		}
		return false;
	}

	/** Whether a phrase stands in a text, in whichever sentence, passed over or not. */
	@Override
	public boolean canBeIn(String text) {
		BitSet begins = beginnings();
		for (int i = 0; i < text.length();) {
			int behind = Word.end(text, i, text.length());
			if (behind > i && begins.get(beginning(text, i, behind)) && goesOn(root, text, i)) {
				return true;
			}
			i = Math.max(behind, i + 1);
		}
		return false;
	}

	/** How words begin and how long they are with which phrases begin; most words need no further look. */
	private synchronized BitSet beginnings() {
		if (beginnings == null) {
			beginnings = new BitSet();
			root.next.keySet().forEach(word -> beginnings.set(beginning(word, 0, word.length())));
		}
		return beginnings;
	}

	private static int beginning(String text, int start, int end) {
		int second = start + 1 < end ? Character.toLowerCase(text.charAt(start + 1)) : 0;
		return (Character.toLowerCase(text.charAt(start)) * 31 + second) * 31 + end - start & BEGINNINGS - 1;
	}

	/** Whether a phrase goes on from some of its words with the next word of a text. */
	private static boolean goesOn(Node node, String text, int from) {
		int start = from;
		while (start < text.length() && Word.end(text, start, text.length()) == start && Word.isSpace(text.charAt(start))) {
			start++;
		}
		int end = start == text.length() ? start : Word.end(text, start, text.length());
		if (end == start) {
			return false;
		}
		String word = Word.fold(text.substring(start, end));
		Node next = node.next.get(word);
		return next != null && (next.end || goesOn(next, text, end))
				|| node.any != null && !Character.isDigit(word.charAt(0)) && (node.any.end || goesOn(node.any, text, end));
	}

	@Override
	public List<Row> in(SentenceText sentence) {
		List<Word> words = sentence.words();
		List<Row> rows = new ArrayList<>(0);
		int from = 0;
		while (from < words.size()) {
			int to = end(root, words, from);
			int passed = end(passedOver, words, from);
			if (to > passed) {
				rows.add(new Row(from, to));
			}
			from = Math.max(from + 1, Math.max(to, passed));
		}
		return rows.isEmpty() ? null : rows;
	}

	/** Whether a phrase starts at a word. */
	boolean startsAt(List<Word> words, int from) {
		return end(root, words, from) > end(passedOver, words, from);
	}

	/** Where the longest phrase ends that starts at a word; -1 if there is none. */
	private static int end(Node node, List<Word> words, int from) {
		Node first = node.next.isEmpty() ? null : node.next.get(words.get(from).folded());
		return first == null ? -1 : longest(first, words, from + 1);
	}

	private static int longest(Node node, List<Word> words, int next) {
		int end = node.end ? next : -1;
		if (next < words.size() && !words.get(next).apart()) {
			Node word = node.next.get(words.get(next).folded());
			end = word == null ? end : Math.max(end, longest(word, words, next + 1));
			end = node.any == null || words.get(next).isNumber() ? end : Math.max(end, longest(node.any, words, next + 1));
		}
		return end;
	}
}
