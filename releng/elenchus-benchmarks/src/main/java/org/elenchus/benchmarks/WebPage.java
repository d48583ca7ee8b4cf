package org.elenchus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.elenchus.export.ExportRequest;
import org.elenchus.export.ExportTarget;
import org.elenchus.export.html.HtmlExporter;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/** The reading edition of an edition. */
final class WebPage {

	private WebPage() {
	}

	static void write(Edition edition, Project project, List<Finding> findings, OutputStream out) {
		HtmlExporter exporter = new HtmlExporter();
		try {
			exporter.export(new ExportRequest(exporter.formats().getFirst(), edition, project, findings), ExportTarget.to(out));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
