package org.elenchus.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.elenchus.model.text.Shown;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.UnknownName;

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

	/** The preset to start from, before those that cards name: history, source-edition, factcheck or newspaper. */
	@Parameter(property = "elenchus.policy")
	private String policy;

	/** The ids of the rules to ask, hints among them; by default all but the hints. */
	@Parameter(property = "elenchus.rules")
	private List<String> rules;

	/** A file of known findings: they are left out, and its entries that are no more are named. */
	@Parameter(property = "elenchus.baseline")
	private File baseline;

	/** Where to write all findings, for a later {@code baseline}. */
	@Parameter(property = "elenchus.writeBaseline")
	private File writeBaseline;

	/** Leaves the editions alone. */
	@Parameter(property = "elenchus.skip", defaultValue = "false")
	private boolean skip;

	@Override
	public void execute() throws MojoExecutionException, MojoFailureException {
		if (skip) {
			getLog().info("Editions are skipped.");
			return;
		}
		List<File> asked = editions == null ? List.of() : editions;
		new Validation(basedir.toPath(), asked.stream().map(File::toPath).toList(), failOn, formats,
				reportDirectory.toPath(), language, questions(), path(baseline), path(writeBaseline)).run(getLog());
	}

	private Questions questions() throws MojoExecutionException {
		try {
			return Questions.named(policy, rules);
		} catch (UnknownName e) {
			throw new MojoExecutionException(Shown.line(e.getMessage()));
		}
	}

	private static Optional<Path> path(File file) {
		return Optional.ofNullable(file).map(File::toPath);
	}
}
