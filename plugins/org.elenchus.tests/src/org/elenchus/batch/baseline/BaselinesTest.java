package org.elenchus.batch.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.elenchus.batch.files.Refusal;
import org.elenchus.batch.files.Targets;
import org.elenchus.batch.files.Use;
import org.elenchus.batch.run.ProjectRun;
import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.Compared;
import org.elenchus.rules.engine.Compared.Vanished;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.GuestJar;
import org.elenchus.rules.engine.Questions;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.files.InputFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

class BaselinesTest {

	private static final Path BASELINE = Path.of("known.json");
	private static final Set<String> SOURCES = Set.of("claim-without-source");

	@TempDir
	private Path folder;

	@Test
	void nothingIsNewAtOnce() throws IOException {
		write("a.elx", "{kirov event| Kirov was shot} {order contested| by order}.");
		note(BASELINE);
		assertEquals(List.of(), fresh("a.elx"));
		assertEquals(List.of(), compare("a.elx").vanished());
		assertTrue(compare("a.elx").known() > 2);
	}

	@Test
	void wordsThatMoveOrAreWrappedAnewAreKnown() throws IOException {
		write("a.elx", "{kirov event| Kirov was shot}. {order| By order}.");
		note(BASELINE);
		write("a.elx", "A new paragraph.\n\n{order| By order}.\n\n{kirov event| Kirov was\nshot}.");
		assertEquals(List.of(), fresh("a.elx"));
	}

	@Test
	void wordsThatMoveToAnotherFileAreKnown() throws IOException {
		write("a.elx", "{kirov| Kirov was shot}.");
		note(BASELINE);
		write("a.elx", "Words.");
		write("b.elx", "{kirov| Kirov was shot}.");
		assertEquals(List.of(), fresh("a.elx", "b.elx"));
		assertEquals(List.of(), compare("a.elx", "b.elx").vanished());
	}

	@Test
	void aFileCanHaveAnotherName() throws IOException {
		write("a.elx", "{kirov| Kirov was shot}.");
		note(BASELINE);
		Files.move(folder.resolve("a.elx"), folder.resolve("b.elx"));
		assertEquals(List.of(), fresh("b.elx"));
	}

	@Test
	void anEntryStandsForOneFinding() throws IOException {
		write("a.elx", "{@nobody p. 1}");
		note(BASELINE);
		write("a.elx", "{@nobody p. 1} {@nobody p. 2}");
		write("b.elx", "{@nobody p. 1}");
		assertEquals(List.of("a.elx unresolved-reference", "b.elx unresolved-reference"), fresh("b.elx", "a.elx"));
	}

	@Test
	void newFindingsAreReported() throws IOException {
		write("a.elx", "{kirov| Kirov was shot}.");
		note(BASELINE);
		write("a.elx", "{kirov| Kirov was shot}. {order| By order}.");
		assertEquals(List.of("a.elx claim-without-source"), fresh("a.elx"));
	}

	@Test
	void whatIsSettledHasVanished() throws IOException {
		write("a.elx", "{kirov| Kirov was\nshot}.");
		note(BASELINE);
		write("a.elx", "{kirov| Kirov was\nshot}{@lenoe}.\n\n{source lenoe: primary}");
		List<Vanished> vanished = compare("a.elx").vanished();
		assertEquals("claim-without-source a.elx Kirov was shot", vanished.stream()
				.map(gone -> gone.rule() + " " + gone.location() + " " + gone.words()).collect(Collectors.joining()));
	}

	@Test
	void whatWasNotAskedHasNotVanished() throws IOException {
		write("a.elx", "{kirov| Kirov was shot}.");
		write("b.elx", "{order contested| By order}.");
		note(BASELINE);
		write("b.elx", "{order contested| by order}.");
		assertEquals(List.of(), compare("a.elx").vanished());
		assertEquals(1, baselines(BASELINE, null).run(engine(SOURCES), files("b.elx"), new Targets(folder)).compared().orElseThrow().vanished().size());
	}

	@Test
	void entriesOfFilesThatAreNoMoreHaveVanished() throws IOException {
		write("a.elx", "Words.");
		write("b.elx", "{order| By order}.");
		note(BASELINE);
		Files.delete(folder.resolve("b.elx"));
		assertEquals(1, compare("a.elx").vanished().size());
	}

	@Test
	void anUpdateKeepsWhatWasNotAsked() throws IOException {
		write("a.elx", "{kirov| Kirov was shot}.");
		write("b.elx", "{order| By order}.");
		note(BASELINE);
		String both = Files.readString(folder.resolve(BASELINE));
		write("a.elx", "{kirov| Kirov was shot}{@nobody}.");
		baselines(BASELINE, BASELINE).run(engine(Set.of()), files("a.elx"), new Targets(folder));
		assertEquals(both.lines().filter(line -> line.contains("b.elx")).toList(), lines("b.elx"));
		assertEquals(1, lines("unresolved-reference").size());
	}

	@Test
	void anUpdateForgetsWhatIsSettled() throws IOException {
		write("a.elx", "{kirov| Kirov was shot}. {order| By order}.");
		note(BASELINE);
		assertEquals(2, lines("claim-without-source").size());
		write("a.elx", "{kirov| Kirov was shot}{@nobody}. {order| By order}.");
		baselines(BASELINE, BASELINE).run(engine(SOURCES), files("a.elx"), new Targets(folder));
		assertEquals(List.of("By order"), lines("claim-without-source").stream().map(line -> line.replaceAll(".*\"words\": \"([^\"]*)\".*", "$1")).toList());
	}

	@Test
	void anUpdateFromABaselineInAnotherFolderNamesFilesFromItsOwn() throws IOException {
		write("editions/a.elx", "{kirov| Kirov was shot}.");
		write("editions/b.elx", "{order| By order}.");
		Files.createDirectories(folder.resolve("quality"));
		note(BASELINE);
		baselines(BASELINE, Path.of("quality/known.json")).run(engine(SOURCES), files("editions/a.elx"), new Targets(folder));
		String written = Files.readString(folder.resolve("quality/known.json"));
		assertTrue(written.contains("\"../editions/a.elx\"") && written.contains("\"../editions/b.elx\""), written);
	}

	@Test
	void whatHasVanishedOutsideTheFolderIsNamedInFull() throws IOException {
		write("editions/a.elx", "{kirov| Kirov was shot}.");
		write("more/b.elx", "{order| By order}.");
		note(BASELINE);
		Files.delete(folder.resolve("more/b.elx"));
		Path editions = folder.resolve("editions");
		Run run = new Baselines(editions, Optional.of(Path.of("../known.json")), Optional.empty())
				.run(engine(SOURCES), InputFiles.of(editions, List.of(Path.of("a.elx")), Locale.ENGLISH), new Targets(editions));
		assertEquals(List.of(folder.resolve("more/b.elx").toString().replace('\\', '/')),
				run.compared().orElseThrow().vanished().stream().map(Vanished::location).toList());
	}

	@Test
	void whoAsksForNoneGetsNone() {
		assertEquals(Optional.empty(), Baselines.asked(folder, null, null));
	}

	@Test
	void aFullTextThatIsReadIsNotWrittenOver() throws IOException {
		write("a.elx", "{kirov| Kirov was shot}{@s}.\n\n{source s: fulltext \"s.txt\"}\n");
		write("s.txt", "Kirov was shot.");
		Targets targets = new Targets(folder);
		targets.add(Path.of("s.txt"), Use.TEXT);
		assertThrows(Refusal.class, () -> baselines(null, BASELINE).run(engine(Set.of()), files("a.elx"), targets));
		assertFalse(Files.exists(folder.resolve(BASELINE)));
	}

	@Test
	void oneThatCannotBeWrittenIsNamed() throws IOException {
		write("a.elx", "Words.");
		assertEquals("cannot write the baseline gone/known.json: no such folder",
				assertThrows(IOException.class, () -> note(Path.of("gone/known.json"))).getMessage());
	}

	@Test
	void filesAreNamedFromTheBaselinesFolder() throws IOException {
		write("editions/deep/a.elx", "{kirov| Kirov was shot}.");
		Files.createDirectories(folder.resolve("quality"));
		Path baseline = Path.of("quality/known.json");
		note(baseline);
		assertTrue(Files.readString(folder.resolve(baseline)).contains("\"file\": \"../editions/deep/a.elx\""));
		Path deep = folder.resolve("editions/deep");
		Run elsewhere = new Baselines(deep, Optional.of(Path.of("../../quality/known.json")), Optional.empty())
				.run(engine(Set.of()), InputFiles.of(deep, List.of(Path.of("a.elx")), Locale.ENGLISH), new Targets(deep));
		assertEquals(List.of(), elsewhere.validated().getFirst().findings());
	}

	@Test
	void aChapterInWhichNothingIsSourcedGetsBetterClaimByClaim() throws IOException {
		write("a.elx", claims(0, 30));
		assertEquals(1, ProjectRun.of(engine(SOURCES), files("a.elx"), new Targets(folder), Baselines.asked(folder, null, null)).validated()
				.getFirst().findings().size());
		note(BASELINE);
		write("a.elx", claims(10, 30) + "\n\n{new| A new claim}.");
		assertEquals(1, findings(baselines(BASELINE, null), SOURCES).size());
		assertEquals(10, compare("a.elx").vanished().size());
	}

	@Test
	void isWrittenOneFindingALineInAnOrderThatStays() throws IOException {
		write("b.elx", "{kirov| Kirov was \"shot\"}.");
		write("a.elx", "{order| By order}. {kirov| Kirov was shot}.");
		baselines(null, BASELINE).run(engine(SOURCES), files("b.elx", "a.elx"), new Targets(folder));
		assertEquals("""
				{"version": 1, "findings": [
				{"file": "a.elx", "rule": "claim-without-source", "words": "By order", "fingerprint": "…"},
				{"file": "a.elx", "rule": "claim-without-source", "words": "Kirov was shot", "fingerprint": "…"},
				{"file": "b.elx", "rule": "claim-without-source", "words": "Kirov was \\"shot\\"", "fingerprint": "…"}
				]}
				""", Files.readString(folder.resolve(BASELINE)).replaceAll("[0-9a-f]{24}", "…"));
	}

	@Test
	void isWrittenForEditionsWithoutFindings() throws IOException {
		write("a.elx", "Words.");
		note(BASELINE);
		assertEquals("{\"version\": 1, \"findings\": []}\n", Files.readString(folder.resolve(BASELINE)));
		assertEquals(0, compare("a.elx").known());
	}

	@Test
	void keepsToItsSchema() throws IOException {
		write("a.elx", "{kirov event| Kirov was shot} {order contested| by order}.");
		note(BASELINE);
		try (InputStream schema = BaselineFile.class.getResourceAsStream("elenchus-baseline-1.schema.json")) {
			var faults = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema)
					.validate(Files.readString(folder.resolve(BASELINE)), InputFormat.JSON);
			assertEquals(Set.of(), faults);
		}
	}

	@Test
	void isNotWrittenWhenAnEditionCannotBeRead() throws IOException {
		baselines(null, BASELINE).run(engine(Set.of()), files("gone.elx"), new Targets(folder));
		assertFalse(Files.exists(folder.resolve(BASELINE)));
	}

	@Test
	void isNotWrittenWhenARuleFails() throws Throwable {
		write("a.elx", "{kirov| Kirov was shot}.");
		write(BASELINE.toString(), "former");
		GuestJar guest = new GuestJar(folder.resolve("guest")).service("org.elenchus.rules.Rule", "guest.Torn", """
				package guest;
				public final class Torn implements org.elenchus.rules.Rule {
					public String id() { return "torn"; }
					public void check(org.elenchus.rules.Inquiry inquiry) { throw new IllegalStateException("torn in two"); }
				}
				""").page("torn", """
				---
				severity: info
				what.en: A.
				why.en: B.
				remedy.en: C.
				---

				# Torn

				A text.
				""");
		guest.installed(() -> {
			Run run = baselines(null, BASELINE).run(engine(Set.of()), files("a.elx"), new Targets(folder));
			assertEquals(1, run.validated().getFirst().faults().size());
		});
		assertEquals("former", Files.readString(folder.resolve(BASELINE)));
	}

	@Test
	void oneThatIsMissingIsNoEmptyOne() {
		assertEquals("there is no baseline " + BASELINE, failure());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                                      | cannot read the baseline known.json: no object
			[]                                                      | cannot read the baseline known.json: no object
			{                                                       | known.json is no baseline: its JSON is broken in line 1, column 2
			{}                                                      | cannot read the baseline known.json: this version of Elenchus reads version 1
			{"version": 2, "findings": []}                          | cannot read the baseline known.json: this version of Elenchus reads version 1
			{"version": "1", "findings": []}                        | cannot read the baseline known.json: this version of Elenchus reads version 1
			{"version": 1}                                          | cannot read the baseline known.json: no list of findings
			{"version": 1, "found": []}                             | cannot read the baseline known.json: no list of findings
			{"version": 1, "findings": {"file": "a"}}               | cannot read the baseline known.json: no list of findings
			{"version": 1, "findings": [                            | known.json is no baseline: its JSON is broken in line 1, column 29
			{"version": 1, "findings": [7]}                         | cannot read the baseline known.json: a finding that is no object
			{"version": 1, "findings": [{"rule": "x", "file": "y"}]} | cannot read the baseline known.json: a finding without "fingerprint"
			{"version": 1, "findings": [{"rule": "x", "fingerprint": "z"}]} | cannot read the baseline known.json: a finding without "file"
			{"version": 1, "findings": [{"file": "x", "fingerprint": "z"}]} | cannot read the baseline known.json: a finding without "rule"
			{"version": 1, "findings": [{"rule": "x", "file": "\\u0000", "fingerprint": "z"}]} | known.json is no baseline: Nul character not allowed:
			""")
	void refusesWhatIsNoBaselineAndSaysWhy(String text, String message) throws IOException {
		write(BASELINE.toString(), text);
		assertEquals(message, failure().replace("\0", "").strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"more\": {\"a\": [1]}, \"findings\": [], \"version\": 1}",
			"{\"version\": 1, \"findings\": [{\"rule\": \"x\", \"file\": \"y\", \"fingerprint\": \"z\", \"more\": {\"a\": [{}]}}]}" })
	void readsPastWhatALaterVersionAdds(String text) throws IOException {
		write("a.elx", "Words.");
		write(BASELINE.toString(), text);
		assertEquals(0, compare("a.elx").known());
	}

	private String failure() {
		return assertThrows(IOException.class, () -> baselines(BASELINE, null).run(engine(Set.of()), files(), new Targets(folder))).getMessage();
	}

	private static String claims(int from, int to) {
		return IntStream.range(from, to).mapToObj(i -> "{c" + i + "| Claim number " + i + "}.").collect(Collectors.joining("\n"));
	}

	/** Writes a baseline of all editions. */
	private void note(Path baseline) throws IOException {
		baselines(null, baseline).run(engine(Set.of()), files(""), new Targets(folder));
	}

	private List<String> fresh(String... names) throws IOException {
		return baselines(BASELINE, null).run(engine(Set.of()), files(names), new Targets(folder)).validated().stream()
				.flatMap(each -> each.findings().stream().map(found -> each.edition().location() + " " + found.rule()))
				.sorted().toList();
	}

	private Compared compare(String... names) throws IOException {
		return baselines(BASELINE, null).run(engine(Set.of()), files(names), new Targets(folder)).compared().orElseThrow();
	}

	private List<Finding> findings(Baselines baselines, Set<String> rules) throws IOException {
		return baselines.run(engine(rules), files("a.elx"), new Targets(folder)).validated().getFirst().findings();
	}

	private List<String> lines(String word) throws IOException {
		return Files.readAllLines(folder.resolve(BASELINE)).stream().filter(line -> line.contains(word)).toList();
	}

	private Baselines baselines(Path known, Path fresh) {
		return Baselines.asked(folder, known, fresh).orElseThrow();
	}

	private static Engine engine(Set<String> rules) {
		return Engine.forReports(Locale.ENGLISH, new Questions(Optional.empty(), rules));
	}

	private InputFiles files(String... names) {
		return InputFiles.of(folder, List.of(names).stream().map(Path::of).toList(), Locale.ENGLISH);
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
