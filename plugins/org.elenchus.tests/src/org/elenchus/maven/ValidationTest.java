package org.elenchus.maven;

import static org.elenchus.testing.Steering.assertHarmless;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.elenchus.rules.engine.Questions;
import org.elenchus.testing.Steering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationTest {

	@TempDir
	private Path project;

	private final RecordingLog log = new RecordingLog();
	private Questions questions = Questions.USUAL;
	private Optional<Path> baseline = Optional.empty();
	private Optional<Path> fresh = Optional.empty();

	@Test
	void logsEachFindingInALineWithItsPlace() throws Exception {
		write("editions/a.elx", "Words.\n\n{kirov event| Kirov} was {@nowhere}shot.\n");
		assertThrows(MojoFailureException.class, () -> run(FailOn.error));
		assertTrue(log.lines().get(0).startsWith("warn: editions/a.elx:[3,15] claim-without-source: "), log.toString());
		assertTrue(log.lines().get(1).startsWith("error: editions/a.elx:[3,28] unresolved-reference: "), log.toString());
		assertEquals("info: editions: 1, claims: 1, errors: 1, warnings: 1, infos: 0", log.lines().get(2));
	}

	@Test
	void failsFromTheSeverityOnAndSaysWhereTheReportsAre() throws Exception {
		write("editions/a.elx", "{kirov event| Kirov} was shot.");
		run(FailOn.error);
		run(FailOn.never);
		String why = assertThrows(MojoFailureException.class, () -> run(FailOn.warning)).getMessage();
		assertTrue(why.contains("severity warning or above (errors: 0, warnings: 1, infos: 0)"), why);
		assertTrue(why.contains(project.resolve("target").toString()), why);
		assertThrows(MojoFailureException.class, () -> run(FailOn.info));
	}

	@Test
	void writesTheReportsThatAreAskedFor() throws Exception {
		write("editions/a.elx", "{kirov event| Kirov} was shot.");
		run(FailOn.never);
		assertTrue(Files.readString(project.resolve("target/findings.json")).contains("\"file\": \"editions/a.elx\""));
		assertTrue(Files.readString(project.resolve("target/findings.sarif")).contains("\"uri\": \"editions/a.elx\""));
	}

	@Test
	void speaksDutch() throws Exception {
		write("editions/a.elx", "{@nergens}");
		new Validation(project, List.of(), FailOn.never, List.of(), project.resolve("target"), "nl", Questions.USUAL,
				Optional.empty(), Optional.empty()).run(log);
		assertTrue(log.lines().getFirst().contains("Geen kaart"), log.toString());
	}

	@Test
	void hasNothingToSayOfAProjectWithoutEditions() throws Exception {
		run(FailOn.error);
		assertEquals(List.of("info: There are no editions."), log.lines());
		assertFalse(Files.exists(project.resolve("target")));
	}

	@ParameterizedTest
	@EnumSource
	void failsWhenAnEditionCannotBeRead(FailOn failOn) {
		Path gone = project.resolve("gone.elx");
		assertThrows(MojoFailureException.class, () -> run(failOn, gone));
		assertEquals("error: gone.elx: no such file or folder", log.lines().getFirst());
	}

	@Test
	void aLinkThatLeadsOutOfTheFolderIsToldAndNotFollowed() throws Exception {
		write("editions/a.elx", "Words.");
		write("own.elx", "{kirov event| Kirov} was {@nowhere}shot.\n");
		Files.createSymbolicLink(project.resolve("editions/b.elx"), Path.of("../own.elx"));
		run(FailOn.error);
		assertEquals(List.of("warn: editions/b.elx: the link leads out of the folder and is not followed; name it if it is meant",
				"info: editions: 1, claims: 0, errors: 0, warnings: 0, infos: 0"), log.lines());
	}

	@Test
	void saysWhyReportsCannotBeWritten() throws IOException {
		write("editions/a.elx", "Words.");
		write("target", "a file");
		assertTrue(assertThrows(MojoExecutionException.class, () -> run(FailOn.error)).getMessage()
				.startsWith("Cannot write reports into "));
	}

	@Test
	void neverWritesABaselineOverAnEditionOrAReport() throws Exception {
		write("editions/a.elx", "{kirov event| Kirov}.");
		for (String name : List.of("editions/a.elx", "editions/new.elx", "target/findings.json")) {
			fresh = Optional.of(project.resolve(name));
			assertThrows(MojoExecutionException.class, () -> run(FailOn.never));
		}
		assertEquals("{kirov event| Kirov}.", Files.readString(project.resolve("editions/a.elx")));
		assertFalse(Files.exists(project.resolve("target")));
	}

	@Test
	void neverWritesAReportOverABaseline() throws Exception {
		write("editions/a.elx", "{kirov event| Kirov}.");
		write("target/findings.json", "{\"version\": 1, \"findings\": []}");
		baseline = Optional.of(project.resolve("target/findings.json"));
		assertThrows(MojoExecutionException.class, () -> run(FailOn.never));
		assertEquals("{\"version\": 1, \"findings\": []}", Files.readString(project.resolve("target/findings.json")));
	}

	@Test
	void asksTheRulesThatAreAskedForByThePolicyThatIsAskedFor() throws Exception {
		write("editions/a.elx", "{kirov event| Kirov} was {@nowhere}shot.");
		questions = Questions.named("source-edition", List.of("claim-without-source"));
		assertThrows(MojoFailureException.class, () -> run(FailOn.error));
		assertTrue(log.lines().getFirst().startsWith("error: editions/a.elx:[1,15] claim-without-source: "), log.toString());
		assertTrue(log.lines().getLast().endsWith("errors: 1, warnings: 0, infos: 0"), log.toString());
	}

	@Test
	void failsOnNewFindingsOnlyAndNamesThoseThatHaveGone() throws Exception {
		write("editions/a.elx", "{kirov event| Kirov} was {who| shot}.");
		fresh = Optional.of(project.resolve("known.json"));
		run(FailOn.never);
		write("editions/a.elx", "New.\n\n{kirov event| Kirov} was shot {why| by order}.");
		baseline = fresh;
		fresh = Optional.empty();
		log.lines().clear();
		assertThrows(MojoFailureException.class, () -> run(FailOn.warning));
		assertTrue(log.lines().getFirst().contains("“by order”"), log.toString());
		assertEquals(List.of("info: editions/a.elx: claim-without-source has gone: shot",
				"info: known by the baseline: 1, gone: 1", "info: editions: 1, claims: 2, errors: 0, warnings: 1, infos: 0"),
				log.lines().subList(1, 4));
	}

	@Test
	void neitherNamesNorTextsSteerABuildServer() throws Exception {
		for (String attempt : Steering.ATTEMPTS) {
			write("editions/" + attempt + ".elx", "{kirov event| %s} {@lost}".formatted(attempt));
			Path gone = Path.of("gone" + attempt);
			assertThrows(MojoFailureException.class, () -> run(FailOn.error, Path.of("editions"), gone));
			baseline = Optional.of(gone);
			assertHarmless(assertThrows(MojoExecutionException.class, () -> run(FailOn.error)).getMessage());
			baseline = Optional.empty();
		}
		log.lines().forEach(line -> {
			assertHarmless(line);
			assertFalse(line.contains("\n"), line);
		});
	}

	@Test
	void editionsReadFullTextsInTheModule() throws Exception {
		write("texts/diary.txt", "The bells rang twice before anyone saw the fire.");
		write("editions/a.elx", "{source s: primary diary title \"T\" fulltext \"../texts/diary.txt\"}");
		questions = Questions.named(null, List.of("fulltext-unavailable"));
		run(FailOn.info);
		write("editions/elenchus.desk", "");
		assertThrows(MojoFailureException.class, () -> run(FailOn.info));
	}

	@Test
	void refusesABaselineThatIsNotThere() throws Exception {
		write("editions/a.elx", "Words.");
		baseline = Optional.of(project.resolve("gone.json"));
		assertEquals("there is no baseline gone.json",
				assertThrows(MojoExecutionException.class, () -> run(FailOn.error)).getMessage());
	}

	private void run(FailOn failOn, Path... editions) throws Exception {
		new Validation(project, List.of(editions), failOn, List.of(ReportFile.values()), project.resolve("target"), "en",
				questions, baseline, fresh).run(log);
	}

	private void write(String name, String text) throws IOException {
		Path file = project.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
