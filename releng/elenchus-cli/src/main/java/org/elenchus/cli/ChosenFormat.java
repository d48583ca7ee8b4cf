package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.elenchus.export.ExportRequest;
import org.elenchus.export.ExportTarget;
import org.elenchus.export.Exporter;
import org.elenchus.export.Options;
import org.elenchus.export.OutputFormat;
import org.elenchus.export.Progress;
import org.elenchus.model.extension.Extensions;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Validated;

/**
 * The format that somebody chose.
 *
 * @param exporter who writes it
 * @param options  what was chosen in it
 */
record ChosenFormat(Exporter exporter, OutputFormat format, Options options) {

	/** @throws IllegalArgumentException if there is no such format, or not this in it; the message tells what there is */
	static ChosenFormat of(String name, Map<String, String> options) {
		List<ChosenFormat> all = Extensions.of(Exporter.class).stream()
				.flatMap(exporter -> exporter.formats().stream().map(format -> new ChosenFormat(exporter, format, Options.NONE))).toList();
		ChosenFormat chosen = all.stream().filter(each -> each.format.name().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("Unknown format '" + name + "'; there is "
						+ all.stream().map(each -> each.format.name()).distinct().sorted().collect(Collectors.joining(", "))));
		return new ChosenFormat(chosen.exporter, chosen.format, Options.of(chosen.format, options));
	}

	void export(Validated edition, Project project, ExportTarget target) throws IOException {
		exporter.export(new ExportRequest(format, edition.edition(), project, edition.findings(), options, Progress.NOBODY), target);
	}
}
