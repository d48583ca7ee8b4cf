package org.elenchus.maven;

import java.util.Locale;

import org.apache.maven.plugin.logging.Log;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.Shown;
import org.elenchus.rules.engine.Compared;
import org.elenchus.rules.engine.FaultMessages;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Validated;

/** Writes findings into a build's log as compilers do, one line each. */
final class FindingsLog {

	private final Log log;
	private final Locale language;

	/** @param language that of what is said of faults */
	FindingsLog(Log log, Locale language) {
		this.log = log;
		this.language = language;
	}

	void write(Run run) {
		run.validated().forEach(this::write);
		run.unreadable().forEach(each -> log.error(Shown.line(each.location() + ": " + each.reason())));
		FaultMessages.of(run.faults(), language).forEach(each -> log.error(Shown.line(each.location() + ": " + each.reason())));
		run.compared().ifPresent(this::write);
		log.info("editions: " + run.validated().size() + ", claims: " + run.claims() + ", " + sum(run));
	}

	private void write(Compared compared) {
		compared.vanished().forEach(
				gone -> log.info(Shown.line(gone.location() + ": " + gone.rule() + " has gone: " + gone.words())));
		log.info("known by the baseline: " + compared.known() + ", gone: " + compared.vanished().size());
	}

	/** The number of findings of each severity. */
	static String sum(Run run) {
		return "errors: " + run.count(Severity.ERROR) + ", warnings: " + run.count(Severity.WARNING) + ", infos: "
				+ run.count(Severity.INFO);
	}

	private void write(Validated validated) {
		LineIndex index = new LineIndex(validated.edition().text());
		validated.findings().forEach(finding -> write(validated.edition().location(), index, finding));
	}

	private void write(String location, LineIndex index, Finding finding) {
		int start = finding.range().start();
		String line = Shown.line(location + ":[" + index.line(start) + "," + index.column(start) + "] " + finding.rule() + ": "
				+ finding.message().what() + " " + finding.message().remedy());
		switch (finding.severity()) {
			case ERROR -> log.error(line);
			case WARNING -> log.warn(line);
			case INFO -> log.info(line);
		}
	}
}
