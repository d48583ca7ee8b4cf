package org.elenchus.sources.quotation;

import java.util.List;
import java.util.StringJoiner;

import org.elenchus.sources.text.Words;

/** Shows changes between the words around them: {@code … the [great → grand] cause …}. */
final class ShownChanges {

	/** How many changes are shown. */
	private static final int MOST = 4;
	/** How many words of one are shown. */
	private static final int WORDS = 8;
	private static final int LONGEST_WORD = 40;
	private static final String AND_SO_ON = "…";

	private final String quotation;
	private final Words quoted;
	private final String text;
	private final Words source;

	ShownChanges(String quotation, Words quoted, String text, Words source) {
		this.quotation = quotation;
		this.quoted = quoted;
		this.text = text;
		this.source = source;
	}

	String of(List<Change> changes) {
		StringJoiner shown = new StringJoiner(" ");
		int next = 0;
		for (Change change : changes.subList(0, Math.min(MOST, changes.size()))) {
			int before = Math.max(next, change.from() - 1);
			if (before > next || next == 0 && before > 0) {
				shown.add(AND_SO_ON);
			}
			add(shown, quotation, quoted, before, change.from());
			shown.add(of(change));
			next = Math.min(quoted.size(), change.to() + 1);
			boolean goesOn = changes.indexOf(change) + 1 < changes.size() && changes.get(changes.indexOf(change) + 1).from() < next;
			next = goesOn ? change.to() : next;
			add(shown, quotation, quoted, change.to(), next);
		}
		return next < quoted.size() || changes.size() > MOST ? shown.add(AND_SO_ON).toString() : shown.toString();
	}

	private String of(Change change) {
		String own = words(quotation, quoted, change.from(), change.to());
		String others = words(text, source, change.source(), change.behind());
		if (own.isEmpty()) {
			return "[+ " + others + "]";
		}
		return others.isEmpty() ? "[− " + own + "]" : "[" + own + " → " + others + "]";
	}

	private static String words(String text, Words words, int from, int to) {
		StringJoiner shown = new StringJoiner(" ");
		if (to - from <= WORDS) {
			add(shown, text, words, from, to);
		} else {
			add(shown, text, words, from, from + WORDS / 2);
			shown.add(AND_SO_ON);
			add(shown, text, words, to - WORDS / 4, to);
		}
		return shown.toString();
	}

	private static void add(StringJoiner shown, String text, Words words, int from, int to) {
		for (int word = from; word < to; word++) {
			String one = words.range(word).of(text).replaceAll("[\\p{Cf}]|[-‐‑¬]\\s+", "");
			shown.add(one.length() > LONGEST_WORD ? one.substring(0, one.offsetByCodePoints(0, LONGEST_WORD / 2)) + AND_SO_ON : one);
		}
	}
}
