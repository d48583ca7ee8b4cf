package org.elenchus.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.elenchus.batch.Engine;
import org.elenchus.batch.InputFiles;
import org.elenchus.batch.InputText;
import org.elenchus.batch.Questions;
import org.elenchus.batch.Validated;
import org.elenchus.model.finding.Finding;
import org.elenchus.rules.Catalogue;
import org.elenchus.rules.PageSample;
import org.elenchus.rules.RulePage;

/**
 * Texts that are read together, for tests that hold what several programs find in them against each other.
 *
 * @param name  what messages call it
 * @param texts the texts; their locations are names of files in {@code editions}
 */
public record SampleProject(String name, List<InputText> texts) {

	private static final Path EXAMPLES = ProjectFolder.of("plugins/org.elenchus.examples");
	private static final Path CORPUS = ProjectFolder.of("../shared/corpus");

	@Override
	public String toString() {
		return name;
	}

	/** The sample editions as one project, the workshop as another, and each sample on a rule's page with the texts it is read with. */
	public static List<SampleProject> all() throws IOException {
		List<SampleProject> projects = new ArrayList<>();
		projects.add(new SampleProject("sample editions", read(EXAMPLES.resolve("editions"))));
		projects.add(new SampleProject("workshop", read(EXAMPLES.resolve("workshop"))));
		for (RulePage page : Catalogue.installed().pages()) {
			PageSample.of(page).forEach(sample -> projects.add(of(page.id() + ' ' + sample.kind(), sample)));
		}
		return projects;
	}

	private static SampleProject of(String name, PageSample sample) {
		List<InputText> texts = new ArrayList<>();
		sample.others().forEach(other -> texts.add(new InputText("editions/" + texts.size() + ".elx", other)));
		texts.add(new InputText("editions/" + texts.size() + ".elx", sample.text()));
		return new SampleProject(name, texts);
	}

	/** Texts that stand beside the project on some machines; none elsewhere. */
	public static List<SampleProject> corpus() throws IOException {
		return Files.isDirectory(CORPUS) ? List.of(new SampleProject("corpus", read(CORPUS))) : List.of();
	}

	private static List<InputText> read(Path folder) throws IOException {
		return InputFiles.of(folder, List.of(Path.of("")), Locale.ENGLISH).texts().stream()
				.map(text -> new InputText("editions/" + text.location(), text.text())).toList();
	}

	/** Writes the texts as files. */
	public void write(Path folder) throws IOException {
		for (InputText text : texts) {
			Path file = folder.resolve(text.location());
			Files.createDirectories(file.getParent());
			Files.writeString(file, text.text());
		}
	}

	/** What the engine finds where a report is asked for, a line for each finding. */
	public List<String> findings() {
		return Engine.forReports(Locale.ENGLISH, Questions.USUAL).validate(texts).stream().flatMap(SampleProject::lines).toList();
	}

	/** The same where the texts stand in a folder. */
	public List<String> findings(Path folder) {
		return Engine.forReports(Locale.ENGLISH, Questions.USUAL).within(folder).validate(texts).stream().flatMap(SampleProject::lines).toList();
	}

	private static Stream<String> lines(Validated validated) {
		return validated.findings().stream().map(finding -> line(validated.edition().location(), finding));
	}

	/** All that a reader sees of a finding, and its fingerprint. */
	public static String line(String location, Finding finding) {
		return location + ':' + finding.range().start() + '-' + finding.range().end() + ' ' + finding.severity() + ' '
				+ finding.rule() + ' ' + finding.fingerprint() + ' ' + finding.message();
	}
}
