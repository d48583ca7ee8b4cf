package org.elenchus.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.elenchus.batch.files.WholeFile;
import org.elenchus.batch.report.JsonReport;
import org.elenchus.batch.report.ReportFormat;
import org.elenchus.batch.report.RuleText;
import org.elenchus.batch.report.SarifReport;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.Run;

/** The reports that the goal can write, by their names in a POM. */
public enum ReportFile {
	json, sarif;

	Path in(Path folder) {
		return folder.resolve("findings." + name());
	}

	void write(Run run, Locale language, Engine engine, Path folder) throws IOException {
		WholeFile.write(in(folder), out -> format(language, engine).write(run, out));
	}

	private ReportFormat format(Locale language, Engine engine) {
		return switch (this) {
			case json -> new JsonReport();
			case sarif -> new SarifReport(language, RuleText.of(engine.rules()));
		};
	}
}
