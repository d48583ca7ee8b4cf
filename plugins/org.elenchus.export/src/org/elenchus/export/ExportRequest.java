package org.elenchus.export;

import java.util.List;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/**
 * What is to be exported.
 *
 * @param format   one of the exporter's formats
 * @param edition  the edition
 * @param project  the editions it is read with, itself included: they can hold cards that it speaks of
 * @param findings what a validation of the edition found, sorted by range
 * @param options  what was chosen in the format
 * @param progress who waits for it
 */
public record ExportRequest(OutputFormat format, Edition edition, Project project, List<Finding> findings, Options options,
		Progress progress) {

	/** The same by default, and nobody waits. */
	public ExportRequest(OutputFormat format, Edition edition, Project project, List<Finding> findings) {
		this(format, edition, project, findings, Options.NONE, Progress.NOBODY);
	}
}
