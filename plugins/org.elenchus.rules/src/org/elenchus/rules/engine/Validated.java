package org.elenchus.rules.engine;

import java.util.List;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;

/**
 * An edition and what was found in it.
 *
 * @param edition  the edition
 * @param findings the findings, in the order of the text
 * @param leftOpen what the rules could not judge because something is missing
 * @param faults   what went wrong in the program on the way: of reading, or of single rules; the edition may have findings that are not here
 */
public record Validated(Edition edition, List<Finding> findings, List<LeftOpen> leftOpen, List<Fault> faults) {

	public Validated {
		findings = List.copyOf(findings);
		leftOpen = List.copyOf(leftOpen);
		faults = List.copyOf(faults);
	}

	/** Whether it was read and the rules were asked, though single ones may have failed; if not, the edition is empty. */
	public boolean isAsked() {
		return faults.stream().noneMatch(fault -> fault.rule().isEmpty());
	}

	/** An edition of which everything could be asked. */
	public Validated(Edition edition, List<Finding> findings) {
		this(edition, findings, List.of(), List.of());
	}
}
