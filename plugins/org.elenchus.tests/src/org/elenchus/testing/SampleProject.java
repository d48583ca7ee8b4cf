package org.elenchus.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.elenchus.model.finding.Finding;
import org.elenchus.rules.PageSample;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.files.InputFiles;

/**
 * Texts that are read together, for tests that hold what several programs find in them against each other.
 *
 * @param name  what messages call it
 * @param texts the texts; their locations are names of files in {@code editions}
 * @param other what stands beside them, by its path
 */
public record SampleProject(String name, List<InputText> texts, Map<String, String> other) {

	private static final Path EXAMPLES = ProjectFolder.of("plugins/org.elenchus.examples");
	private static final Path CORPUS = ProjectFolder.of("../shared/corpus");

	private SampleProject(String name, List<InputText> texts) {
		this(name, texts, Map.of());
	}

	@Override
	public String toString() {
		return name;
	}

	/** The sample editions as one project, the workshop as another, one with full texts beside the editions, and each sample on a rule's page with the texts it is read with. */
	public static List<SampleProject> all() throws IOException {
		List<SampleProject> projects = new ArrayList<>();
		projects.add(new SampleProject("sample editions", read(EXAMPLES.resolve("editions"))));
		projects.add(new SampleProject("workshop", read(EXAMPLES.resolve("workshop"))));
		projects.add(new SampleProject("full texts beside the editions", List.of(new InputText("editions/a.elx", """
				He wrote that {"said @diary p. 3| the bells rang thrice before anyone saw the fire}.

				{source diary: primary diary fulltext "../texts/diary.txt"}
				{source other: primary diary fulltext "../../other.txt"}
				"""), new InputText("editions/guest/b.elx", """
				{source theirs: primary diary fulltext "theirs.md"}
				{source ours: primary diary fulltext "../../texts/diary.txt"}
				""")), Map.of("texts/diary.txt", "Monday. The bells rang twice before anyone saw the fire.", "elenchus.desk", "",
				"editions/guest/elenchus.desk", "", "editions/guest/theirs.md", "words")));
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

	/** Writes the texts, and what stands beside them, as files. */
	public void write(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>(other);
		texts.forEach(text -> files.put(text.location(), text.text()));
		for (Map.Entry<String, String> each : files.entrySet()) {
			Path file = folder.resolve(each.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, each.getValue());
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
