package org.elenchus.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.elenchus.export.Exporter;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/**
 * Writes the reading edition: one HTML page that needs nothing else, neither files nor a network. It is in Dutch for a
 * Dutch edition and in English for all others. Write it as UTF-8.
 */
public final class HtmlExporter implements Exporter {

	@Override
	public String format() {
		return "html";
	}

	@Override
	public void export(Edition edition, Project project, List<Finding> findings, Appendable out) throws IOException {
		try {
			new Page(edition, project, findings).write(new HtmlWriter(out));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
