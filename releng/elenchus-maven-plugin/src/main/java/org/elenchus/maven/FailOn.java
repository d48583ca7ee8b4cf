package org.elenchus.maven;

import java.util.Locale;

import org.elenchus.model.finding.Severity;
import org.elenchus.rules.engine.Run;

/** From which severity on findings make a build fail, by the names in a POM. */
public enum FailOn {
	error, warning, info, never;

	boolean fails(Run run) {
		return this != never && run.hasAtLeast(Severity.valueOf(name().toUpperCase(Locale.ROOT)));
	}
}
