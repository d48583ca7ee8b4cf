package org.elenchus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Catalogue;
import org.elenchus.rules.engine.InputText;
import org.elenchus.testing.JsonFindings;
import org.elenchus.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks, the same texts give the same findings. */
class SameFindingsTest {

	@TempDir
	private Path folder;

	static List<SampleProject> samples() throws IOException {
		return SampleProject.all();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aTextThatIsTypedHasTheFindingsOfOneThatIsRead(SampleProject sample) {
		assertEquals(sample.findings(), typed(sample));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theCommandLineHasTheFindingsOfTheEngine(SampleProject sample) throws IOException {
		sample.write(folder);
		assertEquals(sample.findings(folder).stream().sorted().toList(), onTheCommandLine(sample));
	}

	@Test
	void fullTextsAreReadAndThoseOfTheReaderAreNot() throws IOException {
		SampleProject sample = samples().stream().filter(each -> !each.other().isEmpty()).findFirst().orElseThrow();
		sample.write(folder);
		List<String> found = onTheCommandLine(sample).stream().map(line -> line.replaceAll("(\\S+?):\\S+ \\S+ (\\S+) .*", "$1 $2")).toList();
		assertEquals(List.of("editions/a.elx fulltext-unavailable", "editions/a.elx quotation-differs", "editions/guest/b.elx fulltext-unavailable"),
				found.stream().filter(line -> line.matches(".* (fulltext|quotation)-.*")).toList());
	}

	@Test
	void theSamplesHaveFindings() throws IOException {
		assertFalse(samples().getFirst().findings().isEmpty());
	}

	@Test
	void aCorpusHasTheSameFindingsEverywhere() throws IOException {
		List<SampleProject> corpus = SampleProject.corpus();
		assumeFalse(corpus.isEmpty(), "there is no corpus beside the project");
		List<String> findings = corpus.getFirst().findings();
		assertEquals(findings, typed(corpus.getFirst()));
		assertEquals(findings.stream().sorted().toList(), onTheCommandLine(corpus.getFirst()));
	}

	/** As an editor does it: half of each text first, rules asked, then the rest. */
	private static List<String> typed(SampleProject sample) {
		MarkupProject project = Markup.get().project();
		for (InputText text : sample.texts()) {
			project.put(text.location(), text.text().substring(0, text.text().length() / 2));
		}
		check(project);
		for (InputText text : sample.texts()) {
			project.put(text.location(), text.text());
		}
		return check(project);
	}

	private static List<String> check(MarkupProject files) {
		Catalogue catalogue = Catalogue.installed().withoutHints();
		Project project = new Project(files.editions());
		return project.editions().stream().flatMap(edition -> catalogue.check(edition, project, Locale.ENGLISH).stream()
				.map(finding -> SampleProject.line(edition.location(), finding))).toList();
	}

	private List<String> onTheCommandLine(SampleProject sample) throws IOException {
		sample.write(folder);
		Typed typed = Typed.in(folder, "validate", "editions", "--format", "json", "--fail-on", "never");
		assertEquals("", typed.err());
		return JsonFindings.lines(typed.out()).stream().sorted().toList();
	}
}
