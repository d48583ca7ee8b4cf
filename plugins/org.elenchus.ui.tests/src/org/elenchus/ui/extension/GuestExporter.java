package org.elenchus.ui.extension;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.elenchus.export.ExportRequest;
import org.elenchus.export.ExportTarget;
import org.elenchus.export.Exporter;
import org.elenchus.export.OutputFormat;

/** An exporter of someone else's, for a format that has one already. */
public final class GuestExporter implements Exporter {

	@Override
	public List<OutputFormat> formats() {
		return List.of(OutputFormat.file("html", "html", "text/html"));
	}

	@Override
	public void export(ExportRequest request, ExportTarget target) throws IOException {
		try (OutputStream out = target.open()) {
			out.write(request.edition().location().getBytes(StandardCharsets.UTF_8));
		}
	}
}
