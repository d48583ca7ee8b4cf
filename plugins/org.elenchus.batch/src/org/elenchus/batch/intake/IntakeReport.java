package org.elenchus.batch.intake;

import java.util.List;
import java.util.Optional;

import org.elenchus.importer.report.ImportReport;
import org.elenchus.model.fault.Fault;

/**
 * What has become of an import.
 *
 * @param outcomes what has become of each file, libraries first; a file that ended in a fault has none
 * @param faults   what nobody foresaw: each costs its file, but for those of a format that was only asked whether a file is its own
 */
public record IntakeReport(List<Outcome> outcomes, List<Fault> faults) {

	/** The reports of all editions that were made. */
	public List<ImportReport> editions() {
		return outcomes.stream().map(Outcome::edition).flatMap(Optional::stream).toList();
	}
}
