package org.elenchus.export.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.elenchus.export.ExportRequest;
import org.elenchus.export.ExportTarget;
import org.elenchus.export.Exporter;
import org.elenchus.export.OutputFormat;
import org.elenchus.export.reading.ReadingEdition;

/**
 * Writes the reading edition: one HTML page that needs nothing else, neither files nor a network. It is in Dutch for a
 * Dutch edition and in English for all others.
 */
public final class HtmlExporter implements Exporter {

	private static final int BUFFER = 1 << 16;

	@Override
	public List<OutputFormat> formats() {
		return List.of(OutputFormat.file("html", "html", "text/html"));
	}

	@Override
	public void export(ExportRequest request, ExportTarget target) throws IOException {
		ReadingEdition reading = ReadingEdition.of(request.edition(), request.project(), request.findings());
		try (Writer out = new BufferedWriter(new OutputStreamWriter(target.open(), StandardCharsets.UTF_8), BUFFER)) {
			new Page(reading, Parts.installed(), request.progress()).write(new HtmlWriter(out));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
