package org.elenchus.ide.fixes;

import java.util.List;

import org.elenchus.model.finding.TextEdit;

/**
 * Something that can be done about a finding. It is for one version of the text: in another one its edits may stand elsewhere.
 *
 * @param title   what it does, for a menu
 * @param rule    the id of the finding's rule
 * @param version the version of the text
 * @param edits   its edits in the order of the text; they do not overlap
 * @param caret   where one goes on writing, in UTF-16 offsets of the text after the edits
 * @param preview what changes, as lines of text: each changed place before and after
 */
public record Offer(String title, String rule, long version, List<TextEdit> edits, int caret, String preview) {

	public Offer {
		edits = List.copyOf(edits);
	}
}
