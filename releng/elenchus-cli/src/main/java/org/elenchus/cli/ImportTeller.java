package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.elenchus.batch.files.Interrupted;
import org.elenchus.batch.intake.IntakeWatch;
import org.elenchus.batch.intake.Outcome;
import org.elenchus.importer.bibliography.LibraryReport;
import org.elenchus.importer.report.ConsoleReport;
import org.elenchus.sources.bibliography.Fault;

/** Tells what becomes of each file of an import, as soon as it is known. */
final class ImportTeller implements IntakeWatch {

	/** Whoever reads so many lines about a library learns nothing from the next. */
	private static final int MOST_LINES = 20;

	private final Io io;
	private final Locale language;
	private int code = ExitCode.OK;

	ImportTeller(Io io) {
		this.io = io;
		this.language = io.language();
	}

	/** The exit code of what has been told. */
	int code() {
		return code;
	}

	@Override
	public boolean isCancelled() {
		return false;
	}

	@Override
	public void found(List<Interrupted> interrupted) {
		io.tellInterrupted(interrupted, language);
	}

	@Override
	public void ended(Outcome outcome) {
		tellLines(outcome);
		try {
			switch (outcome) {
				case Outcome.Edition edition -> Output.toStandard(io, out -> new ConsoleReport(language).write(edition.report(), out));
				case Outcome.Register register -> tell(register);
				case Outcome.Refused refused -> refuse(refused.why().in(language));
			}
		} catch (IOException e) {
			refuse(outcome.file() + ": " + e.getMessage());
		}
	}

	private void tell(Outcome.Register register) throws IOException {
		List<String> lines = LibraryReport.lines(register.file().toString(), io.shown(register.path()), register.update(), language);
		Output.toStandard(io, out -> out.append(String.join("\n", lines)).append('\n'));
	}

	private void tellLines(Outcome outcome) {
		List<Fault> lines = outcome.lines();
		lines.stream().limit(MOST_LINES).forEach(each -> io.err().println("%s:%d: %s".formatted(outcome.file(), each.line(), each.reason(language))));
		if (lines.size() > MOST_LINES) {
			io.err().println(outcome.file() + ": " + LibraryReport.more(lines.size() - MOST_LINES, language));
		}
	}

	private void refuse(String reason) {
		io.err().println("error: " + reason);
		code = ExitCode.UNREADABLE;
	}
}
