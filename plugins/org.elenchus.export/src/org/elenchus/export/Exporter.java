package org.elenchus.export;

import java.io.IOException;
import java.util.List;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/**
 * Writes an edition in one format. Exporters are found as {@linkplain org.elenchus.model.extension.Extensions
 * services}; of several for the same format the first wins. The same input gives the same output.
 */
public interface Exporter {

	/** The format's name as users type it, such as {@code html}. */
	String format();

	/**
	 * Writes {@code edition} to {@code out}, which stays open.
	 *
	 * @param project  the editions it is read with, itself included: they can hold cards that it speaks of
	 * @param findings what a validation of the edition found, sorted by range
	 * @throws IOException if {@code out} cannot be written
	 */
	void export(Edition edition, Project project, List<Finding> findings, Appendable out) throws IOException;
}
