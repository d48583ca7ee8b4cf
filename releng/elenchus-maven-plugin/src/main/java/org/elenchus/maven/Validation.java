package org.elenchus.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.elenchus.batch.baseline.Baselines;
import org.elenchus.batch.files.Mending;
import org.elenchus.batch.files.ShownPath;
import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Told;
import org.elenchus.batch.files.Use;
import org.elenchus.batch.run.ProjectRun;
import org.elenchus.model.text.Shown;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.files.InputFiles;
import org.elenchus.rules.engine.files.SystemReason;

/**
 * One run of the goal. Exceptions have no causes, of which Maven would tell what is not {@link Shown}.
 *
 * @param base      the project's folder, to which locations are relative
 * @param asked     editions and folders that were asked for; none stands for the folder {@code editions}, if there is one
 * @param failOn    what fails the build
 * @param formats   the reports to write
 * @param reports   the folder of the reports
 * @param language  the language of the messages
 * @param questions what is asked of the editions
 * @param known     the baseline that is known, if any
 * @param fresh     where to write a baseline, if anywhere
 */
record Validation(Path base, List<Path> asked, FailOn failOn, List<ReportFile> formats, Path reports, String language,
		Questions questions, Optional<Path> known, Optional<Path> fresh) {

	private static final Path DEFAULT = Path.of("editions");

	void run(Log log) throws MojoExecutionException, MojoFailureException {
		List<Path> paths = paths();
		if (paths.isEmpty()) {
			log.info("There are no editions.");
			return;
		}
		Locale spoken = Locale.of(language);
		Run run;
		try {
			run = run(log, paths, spoken);
		} catch (IOException e) {
			throw new MojoExecutionException(Shown.line(e instanceof Told told ? told.in(spoken) : e.getMessage()));
		}
		judge(run);
	}

	private Run run(Log log, List<Path> paths, Locale spoken) throws IOException, MojoExecutionException {
		Targets targets = targets();
		Mending mending = new Mending();
		InputFiles files = InputFiles.of(base, paths, spoken, targets.earlierReports(), mending);
		targets.spare(files.places());
		mending.found().forEach(each -> log.warn(Shown.line(ShownPath.of(base, each.file()) + ": " + each.reason(spoken))));
		files.unfollowed().forEach(each -> log.warn(Shown.line(each.location() + ": " + each.reason())));
		Engine engine = Engine.forReports(spoken, questions).within(base);
		Run run = ProjectRun.of(engine, files, targets, Baselines.asked(base, known.orElse(null), fresh.orElse(null)));
		new FindingsLog(log, spoken).write(run);
		write(run, spoken, engine);
		return run;
	}

	/** What will be written, but nothing in which something would be lost. */
	private Targets targets() throws IOException {
		Targets targets = new Targets(base);
		for (ReportFile format : formats) {
			targets.add(format.in(reports), Use.REPORT);
		}
		targets.add(fresh.orElse(null), Use.BASELINE);
		targets.spareBaseline(known.orElse(null));
		return targets;
	}

	private List<Path> paths() {
		if (!asked.isEmpty()) {
			return asked.stream().map(path -> path.startsWith(base) ? base.relativize(path) : path).toList();
		}
		return Files.isDirectory(base.resolve(DEFAULT)) ? List.of(DEFAULT) : List.of();
	}

	private void write(Run run, Locale spoken, Engine engine) throws IOException, MojoExecutionException {
		try {
			Files.createDirectories(reports);
			for (ReportFile format : formats) {
				format.write(run, spoken, engine, reports);
			}
		} catch (IOException e) {
			throw new MojoExecutionException(Shown.line("Cannot write reports into " + ShownPath.of(base, reports) + ": "
					+ SystemReason.ofWriting(e, spoken)));
		}
	}

	private void judge(Run run) throws MojoFailureException {
		if (!run.faults().isEmpty()) {
			throw new MojoFailureException("Editions could not be checked, or not by all rules, because of faults: " + run.faults().size() + ".");
		}
		if (!run.unreadable().isEmpty()) {
			throw new MojoFailureException("Editions could not be read: " + run.unreadable().size() + ".");
		}
		if (failOn.fails(run)) {
			throw new MojoFailureException(Shown.line("The editions have findings of severity " + failOn + " or above ("
					+ FindingsLog.sum(run) + "). Reports are in " + reports + "."));
		}
	}
}
