package org.elenchus.batch.report;

import java.io.IOException;
import java.util.List;

import org.elenchus.model.evidence.Impact;

/** A form in which is told what changes when a source does not count any longer. */
public interface ImpactFormat {

	/**
	 * Writes what changes.
	 *
	 * @param source  the name of the source
	 * @param impacts the claims that lose support
	 * @throws IOException if {@code out} does
	 */
	void write(String source, List<Impact> impacts, Appendable out) throws IOException;
}
