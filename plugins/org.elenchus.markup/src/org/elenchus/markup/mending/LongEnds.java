package org.elenchus.markup.mending;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.elenchus.markup.scanner.TokenKind;
import org.elenchus.markup.scanner.Tokens;
import org.elenchus.model.text.TextRange;

/** Where the starts and ends of long spans stand in a text, and the short spans without an end, which could have those. */
final class LongEnds {

	private record Milestone(TextRange range, boolean lone) {
	}

	/** What stands under one key, and how many starts of it have no end yet. */
	private static final class OfKey {

		private final NavigableMap<Integer, Milestone> milestones = new TreeMap<>();
		private int open;

		private void start(TextRange range) {
			shortSpan(range);
			open++;
		}

		private void end(TextRange range) {
			milestones.put(range.start(), new Milestone(range, open == 0));
			open = Math.max(0, open - 1);
		}

		private void shortSpan(TextRange range) {
			milestones.put(range.start(), new Milestone(range, false));
		}
	}

	private final String text;
	private final Map<String, OfKey> keys = new HashMap<>();

	LongEnds(String text) {
		this.text = text;
	}

	/** Reads the next paragraph. */
	void read(Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			switch (tokens.kind(i)) {
			case START -> ofKey(in(tokens, i + 1)).start(range(tokens, i, i));
			case END -> ofKey(in(tokens, i + 1)).end(range(tokens, i, close(tokens, i)));
			case UNCLOSED -> unclosed(new Opener(in(tokens, i)), range(tokens, i, i));
			default -> {
				// no end belongs to it
			}
			}
		}
	}

	private void unclosed(Opener opener, TextRange range) {
		if (opener.hasWords() && !opener.isLong() && !opener.key().isEmpty()) {
			ofKey(opener.key()).shortSpan(range);
		}
	}

	private OfKey ofKey(String key) {
		return keys.computeIfAbsent(key, another -> new OfKey());
	}

	private String in(Tokens tokens, int index) {
		return text.substring(tokens.start(index), tokens.end(index));
	}

	private static TextRange range(Tokens tokens, int first, int last) {
		return new TextRange(tokens.start(first), tokens.end(last));
	}

	private static int close(Tokens tokens, int end) {
		int close = end;
		while (tokens.kind(close) != TokenKind.CLOSE) {
			close++;
		}
		return close;
	}

	/** The end without a start that stands behind an offset, before all else of its key; empty if there is none. */
	Optional<TextRange> behind(int offset, String key) {
		return next(offset, key).filter(Milestone::lone).map(Milestone::range);
	}

	/** Where an end that is written behind an offset has to stand before, so that it belongs to no other of its key. */
	int bound(int offset, String key) {
		return next(offset, key).map(milestone -> milestone.range().start()).orElse(Integer.MAX_VALUE);
	}

	private Optional<Milestone> next(int offset, String key) {
		return Optional.ofNullable(keys.get(key)).map(same -> same.milestones.ceilingEntry(offset)).map(Map.Entry::getValue);
	}
}
