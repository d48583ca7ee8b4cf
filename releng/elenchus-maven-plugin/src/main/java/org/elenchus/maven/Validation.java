package org.elenchus.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.elenchus.batch.Engine;
import org.elenchus.batch.InputFiles;
import org.elenchus.batch.report.Run;

/**
 * One run of the goal.
 *
 * @param base     the project's folder, to which locations are relative
 * @param asked    editions and folders that were asked for; none stands for the folder {@code editions}, if there is one
 * @param failOn   what fails the build
 * @param formats  the reports to write
 * @param reports  the folder of the reports
 * @param language the language of the messages
 */
record Validation(Path base, List<Path> asked, FailOn failOn, List<ReportFile> formats, Path reports, String language) {

	private static final Path DEFAULT = Path.of("editions");

	void run(Log log) throws MojoExecutionException, MojoFailureException {
		List<Path> paths = paths();
		if (paths.isEmpty()) {
			log.info("There are no editions.");
			return;
		}
		Locale spoken = Locale.of(language);
		InputFiles files = InputFiles.of(base, paths, spoken);
		Run run = new Run(new Engine(spoken).validate(files.texts()), files.unreadable());
		new FindingsLog(log).write(run);
		write(run, spoken);
		judge(run);
	}

	private List<Path> paths() {
		if (!asked.isEmpty()) {
			return asked.stream().map(path -> path.startsWith(base) ? base.relativize(path) : path).toList();
		}
		return Files.isDirectory(base.resolve(DEFAULT)) ? List.of(DEFAULT) : List.of();
	}

	private void write(Run run, Locale spoken) throws MojoExecutionException {
		try {
			Files.createDirectories(reports);
			for (ReportFile format : formats) {
				format.write(run, spoken, reports);
			}
		} catch (IOException e) {
			throw new MojoExecutionException("Cannot write reports into " + reports + ": " + e.getMessage(), e);
		}
	}

	private void judge(Run run) throws MojoFailureException {
		if (!run.unreadable().isEmpty()) {
			throw new MojoFailureException("Editions could not be read: " + run.unreadable().size() + ".");
		}
		if (failOn.fails(run)) {
			throw new MojoFailureException("The editions have findings of severity " + failOn + " or above ("
					+ FindingsLog.sum(run) + "). Reports are in " + reports + ".");
		}
	}
}
