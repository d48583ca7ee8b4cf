package org.elenchus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.elenchus.batch.Engine;
import org.elenchus.batch.InputFiles;
import org.elenchus.batch.report.Run;
import org.elenchus.model.finding.Severity;

/** Reports what a source critic would ask of the project's editions, and fails the build from a severity on. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ValidateMojo extends AbstractMojo {

	@Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
	private File basedir;

	/**
	 * Editions, or folders with editions; together they form one project. By default the folder {@code editions}, if
	 * there is one.
	 */
	@Parameter(property = "elenchus.editions")
	private List<File> editions;

	/** From which severity on findings fail the build: error, warning, info or never. */
	@Parameter(property = "elenchus.failOn", defaultValue = "error")
	private FailOn failOn;

	/** The reports that are written as files: json, sarif. */
	@Parameter(property = "elenchus.formats", defaultValue = "json,sarif")
	private List<ReportFile> formats;

	/** Where the reports go, as {@code findings.json} and {@code findings.sarif}. */
	@Parameter(property = "elenchus.reportDirectory", defaultValue = "${project.build.directory}/elenchus")
	private File reportDirectory;

	/** The language of the messages: en or nl. */
	@Parameter(property = "elenchus.language", defaultValue = "en")
	private String language;

	/** Leaves the editions alone. */
	@Parameter(property = "elenchus.skip", defaultValue = "false")
	private boolean skip;

	@Override
	public void execute() throws MojoExecutionException, MojoFailureException {
		List<Path> paths = paths();
		if (skip || paths.isEmpty()) {
			getLog().info(skip ? "Editions are skipped." : "There are no editions.");
			return;
		}
		Locale spoken = Locale.of(language);
		InputFiles files = InputFiles.of(basedir.toPath(), paths, spoken);
		Run run = new Run(new Engine(spoken).validate(files.texts()), files.unreadable());
		new FindingsLog(getLog()).write(run);
		writeReports(run, spoken);
		judge(run);
	}

	private List<Path> paths() {
		if (editions != null && !editions.isEmpty()) {
			return editions.stream().map(this::relative).toList();
		}
		Path folder = Path.of("editions");
		return Files.isDirectory(basedir.toPath().resolve(folder)) ? List.of(folder) : List.of();
	}

	private Path relative(File file) {
		Path path = file.toPath();
		Path base = basedir.toPath();
		return path.startsWith(base) ? base.relativize(path) : path;
	}

	private void writeReports(Run run, Locale spoken) throws MojoExecutionException {
		try {
			Files.createDirectories(reportDirectory.toPath());
			for (ReportFile format : formats) {
				format.write(run, spoken, reportDirectory.toPath());
			}
		} catch (IOException e) {
			throw new MojoExecutionException("Cannot write reports into " + reportDirectory + ": " + e.getMessage(), e);
		}
	}

	private void judge(Run run) throws MojoFailureException {
		if (!run.unreadable().isEmpty()) {
			throw new MojoFailureException("Editions could not be read: " + run.unreadable().size() + ".");
		}
		if (failOn != FailOn.never && run.hasAtLeast(Severity.valueOf(failOn.name().toUpperCase(Locale.ROOT)))) {
			throw new MojoFailureException("The editions have findings of severity " + failOn + " or above ("
					+ FindingsLog.sum(run) + "). Reports are in " + reportDirectory + ".");
		}
	}
}
