package org.elenchus.cli;

import org.elenchus.model.finding.Severity;
import org.elenchus.rules.engine.Run;

/** From which severity on findings make a run fail. */
enum FailOn {
	ERROR, WARNING, INFO, NEVER;

	boolean fails(Run run) {
		return this != NEVER && run.hasAtLeast(Severity.valueOf(name()));
	}
}
