package org.elenchus.batch.report;

import java.io.IOException;

import org.elenchus.rules.engine.Run;

/** A way to write down what a run found. The same run gives the same characters, on every machine. */
public interface ReportFormat {

	/**
	 * Writes the whole report; {@code out} stays open.
	 *
	 * @throws IOException if {@code out} does
	 */
	void write(Run run, Appendable out) throws IOException;
}
