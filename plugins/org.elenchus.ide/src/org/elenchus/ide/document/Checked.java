package org.elenchus.ide.document;

import java.util.List;

import org.elenchus.model.finding.Finding;

/**
 * What the rules found in a version of a text.
 *
 * @param version  the version; negative if the text is not checked
 * @param findings in the order of the text
 */
public record Checked(long version, List<Finding> findings) {

	/** Nothing is known. */
	public static final Checked NOTHING = new Checked(-1, List.of());

	public Checked {
		findings = List.copyOf(findings);
	}

	/** The findings at a place of a version of the text, its ends included; none if another version was checked. */
	public List<Finding> at(long asked, int offset) {
		return asked != version ? List.of()
				: findings.stream().filter(finding -> finding.range().start() <= offset && offset <= finding.range().end()).toList();
	}
}
