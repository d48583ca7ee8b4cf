package org.elenchus.ui.extension;

import java.io.IOException;
import java.util.List;

import org.elenchus.export.Exporter;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/** An exporter of someone else's, for a format that has one already. */
public final class GuestExporter implements Exporter {

	@Override
	public String format() {
		return "html";
	}

	@Override
	public void export(Edition edition, Project project, List<Finding> findings, Appendable out) throws IOException {
		out.append(edition.location());
	}
}
