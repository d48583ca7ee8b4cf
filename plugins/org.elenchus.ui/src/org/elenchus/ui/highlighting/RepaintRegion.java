package org.elenchus.ui.highlighting;

import java.util.List;
import java.util.Optional;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.model.text.TextRange;

/**
 * The stretch of a text whose styles may have to be set anew: what was written since they were last set, and where the highlights
 * differ from those that are shown, which the widget has moved along with the edits. Offsets are UTF-16 units of the text as it
 * is now.
 */
final class RepaintRegion {

	/** What was written; null if nothing was. */
	private TextRange written;

	/** The text changed. */
	void edited(Moved edit) {
		TextRange before = written == null ? null : edit.range(written);
		TextRange fresh = new TextRange(edit.offset(), edit.offset() + edit.inserted());
		written = before == null ? fresh : union(before, fresh);
	}

	/** The styles have been set. */
	void done() {
		written = null;
	}

	/** The region, if there is one, when {@code before} is shown and {@code after} is to be. */
	Optional<TextRange> between(List<Highlight> before, List<Highlight> after) {
		int shortest = Math.min(before.size(), after.size());
		int same = 0;
		while (same < shortest && before.get(same).equals(after.get(same))) {
			same++;
		}
		int tail = 0;
		while (tail < shortest - same && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		TextRange region = written;
		for (Highlight gone : before.subList(same, before.size() - tail)) {
			region = region == null ? gone.range() : union(region, gone.range());
		}
		for (Highlight come : after.subList(same, after.size() - tail)) {
			region = region == null ? come.range() : union(region, come.range());
		}
		return Optional.ofNullable(region);
	}

	private static TextRange union(TextRange one, TextRange other) {
		return new TextRange(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
	}
}
