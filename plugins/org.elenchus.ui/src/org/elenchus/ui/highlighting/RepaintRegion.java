package org.elenchus.ui.highlighting;

import java.util.List;
import java.util.Optional;

import org.elenchus.model.text.TextRange;
import org.elenchus.ide.highlighting.Highlight;

/**
 * The stretch of a text whose styles have to be set anew: what was edited since they were last set, and where the
 * highlights differ from those that are shown. Offsets are UTF-16 units of the text as it is now.
 */
final class RepaintRegion {

	private int start = Integer.MAX_VALUE;
	private int end;
	private int growth;

	/** At {@code offset}, {@code removed} units gave way to {@code inserted} ones. */
	void edited(int offset, int removed, int inserted) {
		start = Math.min(start, offset);
		end = Math.max(end, offset + removed) + inserted - removed;
		growth += inserted - removed;
	}

	/** The styles have been set. */
	void done() {
		start = Integer.MAX_VALUE;
		end = 0;
		growth = 0;
	}

	/** The region, if there is one, when {@code before} is shown and {@code after} is to be. */
	Optional<TextRange> between(List<Highlight> before, List<Highlight> after) {
		int shortest = Math.min(before.size(), after.size());
		int same = 0;
		while (same < shortest && before.get(same).equals(after.get(same))) {
			same++;
		}
		int tail = 0;
		while (tail < shortest - same && moved(before.get(before.size() - 1 - tail), growth)
				.equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		int from = start;
		int to = end;
		for (Highlight gone : before.subList(same, before.size() - tail)) {
			from = Math.min(from, Math.min(gone.range().start(), gone.range().start() + growth));
			to = Math.max(to, gone.range().end() + Math.max(0, growth));
		}
		for (Highlight come : after.subList(same, after.size() - tail)) {
			from = Math.min(from, come.range().start());
			to = Math.max(to, come.range().end());
		}
		return from > to ? Optional.empty() : Optional.of(new TextRange(Math.max(0, from), to));
	}

	private static Highlight moved(Highlight highlight, int by) {
		int from = highlight.range().start() + by;
		return from < 0 ? highlight : new Highlight(new TextRange(from, highlight.range().end() + by), highlight.style());
	}
}
