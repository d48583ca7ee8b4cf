package org.elenchus.batch.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.elenchus.batch.files.FileFault;
import org.elenchus.batch.files.Refusal;
import org.elenchus.importer.report.ImportReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

	private static final IntakeWatch PATIENT = () -> false;

	/** Writes down what it is told, and has had enough as often as it is asked after the first times. */
	private static final class Diary implements IntakeWatch {

		private final List<String> lines = new ArrayList<>();
		private int patience;

		Diary(int patience) {
			this.patience = patience;
		}

		@Override
		public boolean isCancelled() {
			return patience-- <= 0;
		}

		@Override
		public void begins(Step step, String location) {
			lines.add(step + " " + location);
		}

		@Override
		public void ended(Outcome outcome) {
			lines.add(outcome.getClass().getSimpleName() + " " + outcome.file());
		}
	}

	@TempDir
	private Path folder;

	@BeforeEach
	void writeFiles() throws IOException {
		write("a.txt", "Een regel.\n");
		write("b.md", "Nog *een*.\n");
		write("library.bib", "@book{lenoe2010, title = {The Kirov Murder}}\n@book{open, title = {");
	}

	@Test
	void eachFileHasAnOutcomeAndLibrariesComeFirst() throws IOException {
		IntakeReport report = Intake.run(request("a.txt", "library.bib", "gone.txt", "b.md"), PATIENT);
		assertEquals(List.of("Register library.bib", "Edition a.txt", "Refused gone.txt", "Edition b.md"),
				report.outcomes().stream().map(each -> each.getClass().getSimpleName() + " " + each.file()).toList());
		assertEquals(List.of("a.txt", "b.md"), report.editions().stream().map(ImportReport::name).toList());
		assertEquals(List.of(), report.faults());
		assertEquals(Set.of("a.elx", "a.import.json", "b.elx", "b.import.json", "library.elx"), names());
	}

	@Test
	void anOutcomeNamesWhatWasMadeAndWhatCouldNotBeTakenOver() throws IOException {
		Outcome.Register register = (Outcome.Register) Intake.run(request("library.bib"), PATIENT).outcomes().getFirst();
		assertEquals(Path.of("out/library.elx"), register.path());
		assertEquals(List.of("lenoe2010"), register.update().added());
		assertEquals(List.of("@book{open: the entry is not closed"), register.lines().stream().map(each -> each.reason(Locale.ENGLISH)).toList());
		Outcome.Edition edition = (Outcome.Edition) Intake.run(request("a.txt"), PATIENT).outcomes().getFirst();
		assertEquals(Path.of("out/a.elx"), edition.path());
		assertEquals("Een regel.\n", edition.report().document().text());
	}

	@Test
	void aRefusalIsToldInTheLanguageOfTheUser() throws IOException {
		Files.createDirectories(folder.resolve("out"));
		Files.createSymbolicLink(folder.resolve("out/a.elx"), Path.of("gone/a.elx"));
		List<Outcome> outcomes = Intake.run(request("gone.txt", "a.txt"), PATIENT).outcomes();
		assertEquals(List.of("gone.txt: no such file", "a.txt: cannot write out/a.elx: no such folder"), reasons(outcomes, Locale.ENGLISH));
		assertEquals(List.of("gone.txt: geen bestand met deze naam", "a.txt: kan out/a.elx niet schrijven: geen map met deze naam"),
				reasons(outcomes, Locale.of("nl")));
		assertEquals(Set.of("a.elx"), names());
	}

	@Test
	void nothingIsImportedWhereSomethingWouldBeLost() throws IOException {
		write("b.elx", "Mijn werk.");
		IntakeRequest request = new IntakeRequest(folder, List.of(Path.of("a.txt"), Path.of("b.md")), Path.of("."), Optional.empty(), "", false, Optional.empty());
		assertThrows(Refusal.class, () -> Intake.run(request, PATIENT));
		assertEquals(Set.of("a.txt", "b.elx", "b.md", "library.bib"), names("."));
		assertEquals("Mijn werk.", Files.readString(folder.resolve("b.elx")));
	}

	@Test
	void theOtherFileThatIsWrittenIsNoneOfThoseThatAreReadOrMade() {
		for (String report : List.of("a.txt", "out/a.elx", "out/a.import.json")) {
			IntakeRequest request = new IntakeRequest(folder, List.of(Path.of("a.txt")), Path.of("out"), Optional.empty(), "", false,
					Optional.of(Path.of(report)));
			assertThrows(Refusal.class, () -> Intake.run(request, PATIENT), report);
		}
	}

	@Test
	void aFormatThatIsNamedIsThatOfAllFiles() throws IOException {
		IntakeRequest request = new IntakeRequest(folder, List.of(Path.of("b.md"), Path.of("library.bib")), Path.of("out"), Optional.of("text"), "nl", true,
				Optional.empty());
		assertEquals(List.of("Nog *een*.\n", "@book{lenoe2010, title = {The Kirov Murder}}\n\n@book{open, title = {\n"),
				Intake.run(request, PATIENT).editions().stream().map(each -> each.document().text()).toList());
	}

	@Test
	void whoWaitsHearsOfEachFileBeforeAndAfter() throws IOException {
		Diary diary = new Diary(Integer.MAX_VALUE);
		Intake.run(request("a.txt", "gone.txt", "library.bib"), diary);
		assertEquals(List.of("READ library.bib", "Register library.bib", "READ a.txt", "Edition a.txt", "READ gone.txt", "Refused gone.txt"), diary.lines);
	}

	@Test
	void whoHasHadEnoughKeepsWhatIsDoneAndGetsNothingHalf() {
		List<Set<String>> left = new ArrayList<>();
		for (int patience = 0; patience < 5; patience++) {
			Diary diary = new Diary(patience);
			assertThrows(CancellationException.class, () -> Intake.run(request("a.txt", "library.bib", "b.md"), diary));
			left.add(names());
			names().forEach(name -> folder.resolve("out").resolve(name).toFile().delete());
		}
		Set<String> register = Set.of("library.elx");
		Set<String> text = Set.of("a.elx", "a.import.json", "library.elx");
		assertEquals(List.of(Set.of(), Set.of(), register, register, text), left);
	}

	@Test
	void aFolderThatCannotBeMadeIsToldByItsName() {
		IntakeRequest request = new IntakeRequest(folder, List.of(Path.of("b.md")), Path.of("a.txt/x"), Optional.empty(), "", false, Optional.empty());
		assertEquals("cannot make the folder a.txt/x: a file stands where a folder is needed", assertThrows(FileFault.class, () -> Intake.run(request, PATIENT)).getMessage());
	}

	private static List<String> reasons(List<Outcome> outcomes, Locale language) {
		return outcomes.stream().map(Outcome.Refused.class::cast).map(each -> each.why().in(language)).toList();
	}

	private IntakeRequest request(String... files) {
		return new IntakeRequest(folder, Arrays.stream(files).map(Path::of).toList(), Path.of("out"), Optional.empty(), "nl", false, Optional.empty());
	}

	private Set<String> names() {
		return names("out");
	}

	private Set<String> names(String subfolder) {
		try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
			return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}
}
