package org.elenchus.cli;

import java.util.Locale;

import org.elenchus.batch.report.ConsoleReport;
import org.elenchus.batch.report.JsonReport;
import org.elenchus.batch.report.ReportFormat;
import org.elenchus.batch.report.RuleText;
import org.elenchus.batch.report.SarifReport;
import org.elenchus.batch.report.Terminal;
import org.elenchus.rules.engine.Engine;

/** The reports by the names that users give. */
enum ReportName {
	CONSOLE, JSON, SARIF;

	ReportFormat format(Terminal terminal, Locale language, Engine engine) {
		return switch (this) {
			case CONSOLE -> new ConsoleReport(terminal, language);
			case JSON -> new JsonReport();
			case SARIF -> new SarifReport(language, RuleText.of(engine.rules()));
		};
	}
}
