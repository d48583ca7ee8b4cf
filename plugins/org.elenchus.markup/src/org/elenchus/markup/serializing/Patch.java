package org.elenchus.markup.serializing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.elenchus.model.finding.TextEdit;
import org.elenchus.model.text.TextRange;

/** Edits of a text, gathered in any order. */
final class Patch {

	private final List<TextEdit> edits = new ArrayList<>();

	void replace(int start, int end, String replacement) {
		if (start < end || !replacement.isEmpty()) {
			edits.add(new TextEdit(new TextRange(start, end), replacement));
		}
	}

	void insert(int offset, String text) {
		replace(offset, offset, text);
	}

	void addAll(Patch other) {
		edits.addAll(other.edits);
	}

	/** The edits in the order of the text; those that touch each other are one. */
	List<TextEdit> edits() {
		List<TextEdit> sorted = new ArrayList<>();
		for (TextEdit edit : edits.stream().sorted(Comparator.comparing(TextEdit::range)).toList()) {
			TextEdit last = sorted.isEmpty() ? null : sorted.getLast();
			if (last != null && edit.range().start() < last.range().end()) {
				throw new IllegalStateException("edits overlap: " + last + ", " + edit);
			}
			if (last != null && edit.range().start() == last.range().end()) {
				sorted.removeLast();
				edit = new TextEdit(new TextRange(last.range().start(), edit.range().end()),
						last.replacement() + edit.replacement());
			}
			sorted.add(edit);
		}
		return sorted;
	}
}
