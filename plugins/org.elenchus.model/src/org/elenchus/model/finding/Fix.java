package org.elenchus.model.finding;

import java.util.List;

/**
 * A way to settle a finding that a tool can carry out.
 *
 * @param title what it does, for a menu
 * @param edits its edits; they do not overlap
 */
public record Fix(String title, List<TextEdit> edits) {

	public Fix {
		edits = List.copyOf(edits);
	}
}
