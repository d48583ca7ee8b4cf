package org.elenchus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.elenchus.model.edition.Edition;
import org.elenchus.model.extension.Extensions;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;

/** Editions in other formats, as tests look at them. */
public final class Exported {

	private Exported() {
	}

	/** An edition in a format of one file, by its name. */
	public static String as(String format, Edition edition, Project project, List<Finding> findings) {
		return as(format, Map.of(), edition, project, findings);
	}

	/** The same, with options as users write them. */
	public static String as(String name, Map<String, String> options, Edition edition, Project project, List<Finding> findings) {
		Exporter exporter = Extensions.of(Exporter.class).stream().filter(each -> format(each, name) != null).findFirst().orElseThrow();
		OutputFormat format = format(exporter, name);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			exporter.export(new ExportRequest(format, edition, project, findings, Options.of(format, options), Progress.NOBODY),
					ExportTarget.to(out));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	private static OutputFormat format(Exporter exporter, String name) {
		return exporter.formats().stream().filter(format -> format.name().equals(name)).findFirst().orElse(null);
	}
}
