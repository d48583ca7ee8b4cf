package org.elenchus.batch.report;

import java.io.IOException;
import java.util.Locale;

import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;
import org.elenchus.model.text.LineIndex;
import org.elenchus.model.text.Shown;
import org.elenchus.rules.engine.Compared;
import org.elenchus.rules.engine.FaultMessages;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Unreadable;
import org.elenchus.rules.engine.Validated;

/** For people: each finding with its place, its words underlined, the reason and what would settle it. */
public final class ConsoleReport implements ReportFormat {

	private final Terminal terminal;
	private final Locale language;
	private final ReportLabels labels;

	/** @param language the language of the report's own words */
	public ConsoleReport(Terminal terminal, Locale language) {
		this.terminal = terminal;
		this.language = language;
		this.labels = new ReportLabels(language);
	}

	@Override
	public void write(Run run, Appendable out) throws IOException {
		RelatedPlaces places = new RelatedPlaces(run);
		for (Validated validated : run.validated()) {
			write(validated, places, out);
		}
		for (Unreadable unreadable : run.unreadable()) {
			write(unreadable, labels.unreadable() + ": ", out);
		}
		for (Unreadable fault : FaultMessages.of(run.faults(), language)) {
			write(fault, "", out);
		}
		if (run.compared().isPresent()) {
			write(run.compared().get(), out);
		}
		out.append(Paint.STRONG.on(terminal, labels.summary(run))).append('\n');
	}

	private void write(Validated validated, RelatedPlaces places, Appendable out) throws IOException {
		if (validated.findings().isEmpty()) {
			return;
		}
		LineIndex index = new LineIndex(validated.edition().text());
		for (Finding finding : validated.findings()) {
			new ConsoleFinding(terminal, labels, validated.edition(), index, finding, places).write(out);
		}
	}

	private void write(Compared compared, Appendable out) throws IOException {
		for (Compared.Vanished vanished : compared.vanished()) {
			out.append(Paint.INFO.on(terminal, labels.word("gone") + "[" + Shown.of(vanished.rule()) + "]")).append(": ")
					.append(Shown.of(vanished.location() + ": " + vanished.words())).append('\n');
		}
		out.append(labels.compared(compared)).append('\n');
	}

	private void write(Unreadable unreadable, String lead, Appendable out) throws IOException {
		out.append(Paint.ERROR.on(terminal, labels.of(Severity.ERROR))).append(": ").append(Shown.of(unreadable.location()))
				.append(": ").append(lead).append(Shown.of(unreadable.reason())).append("\n\n");
	}
}
