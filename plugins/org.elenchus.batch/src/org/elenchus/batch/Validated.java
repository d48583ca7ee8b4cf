package org.elenchus.batch;

import java.util.List;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;

/**
 * An edition and what was found in it.
 *
 * @param edition  the edition
 * @param findings the findings, in the order of the text
 */
public record Validated(Edition edition, List<Finding> findings) {

	public Validated {
		findings = List.copyOf(findings);
	}
}
