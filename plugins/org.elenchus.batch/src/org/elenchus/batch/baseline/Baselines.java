package org.elenchus.batch.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.batch.baseline.Comparison.Reported;
import org.elenchus.batch.files.Targets;
import org.elenchus.rules.engine.Answers;
import org.elenchus.rules.engine.Compared;
import org.elenchus.rules.engine.Compared.Vanished;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.RulePage;
import org.elenchus.rules.engine.Run;
import org.elenchus.rules.engine.Validated;
import org.elenchus.rules.engine.files.InputFiles;

/**
 * Runs that know a baseline, write one, or both. A baseline holds single findings: they are compared before long chapters
 * are summed up, so that a chapter can get better finding by finding.
 *
 * @param base  the folder to which locations are relative
 * @param known the baseline to compare with, if any
 * @param fresh where to write a baseline of what is found, if anywhere
 */
public record Baselines(Path base, Optional<Path> known, Optional<Path> fresh) {

	/** Those that somebody asks for; empty where both paths are null. */
	public static Optional<Baselines> asked(Path base, Path known, Path fresh) {
		return known == null && fresh == null ? Optional.empty()
				: Optional.of(new Baselines(base, Optional.ofNullable(known), Optional.ofNullable(fresh)));
	}

	/**
	 * Checks editions.
	 *
	 * @param targets what the run will write; the full texts of sources that are found on the way are spared
	 * @return what was found that the baseline does not know
	 * @throws IOException with a message for people, if the known baseline cannot be read or the fresh one not be written
	 */
	public Run run(Engine engine, InputFiles files, Targets targets) throws IOException {
		List<Entry> entries = known.isPresent() ? BaselineFile.read(base, known.get()) : List.of();
		List<Answers> answers = engine.ask(files.texts());
		targets.spare(Engine.fullTexts(answers.stream().map(Answers::edition).toList()));
		Scope scope = Scope.of(this, engine.rules().stream().map(RulePage::id).collect(Collectors.toSet()), answers);
		Comparison comparison = Comparison.of(entries.stream().filter(scope::covers).toList(), found(answers, known));
		if (fresh.isPresent() && files.unreadable().isEmpty() && answers.stream().allMatch(each -> each.faults().isEmpty())) {
			write(entries.stream().filter(entry -> !scope.covers(entry)).toList(), answers);
		}
		List<Validated> validated = answers.stream()
				.map(each -> new Validated(each.edition(), each.summedUp(comparison::isNew), each.leftOpen(), each.faults())).toList();
		return new Run(validated, files.unreadable(), known.map(file -> compared(comparison)));
	}

	/** What a run could have found again: by the rules that were asked, in files that were read or are no more. */
	private record Scope(Set<String> rules, Set<Path> read, Path folder) {

		static Scope of(Baselines baselines, Set<String> rules, List<Answers> answers) {
			return new Scope(rules, answers.stream().map(each -> baselines.place(each.edition().location()))
					.collect(Collectors.toSet()), baselines.folder(baselines.known));
		}

		boolean covers(Entry entry) {
			Path file = entry.in(folder);
			return rules.contains(entry.rule()) && (read.contains(file) || !Files.exists(file));
		}
	}

	private void write(List<Entry> elsewhere, List<Answers> answers) throws IOException {
		List<Entry> all = new ArrayList<>(found(answers, fresh).stream().map(Reported::entry).toList());
		elsewhere.forEach(entry -> all.add(new Entry(relative(entry.in(folder(known)), fresh), entry.rule(), entry.words(),
				entry.fingerprint())));
		BaselineFile.write(all, base, fresh.orElseThrow());
	}

	private List<Reported> found(List<Answers> answers, Optional<Path> baseline) {
		List<Reported> found = new ArrayList<>();
		for (Answers each : answers) {
			String file = relative(place(each.edition().location()), baseline);
			each.findings().forEach(finding -> found.add(new Reported(finding, Entry.of(file, each.edition(), finding))));
		}
		return found;
	}

	private Compared compared(Comparison comparison) {
		return new Compared(comparison.known(), comparison.vanished().stream().map(entry -> new Vanished(
				shown(base.toAbsolutePath().normalize(), entry.in(folder(known))), entry.rule(), entry.words(),
				entry.fingerprint())).toList());
	}

	private String relative(Path file, Optional<Path> baseline) {
		return slashes(relative(folder(baseline), file));
	}

	private static Path relative(Path folder, Path file) {
		return folder.getRoot().equals(file.getRoot()) ? folder.relativize(file) : file;
	}

	private static String shown(Path base, Path file) {
		return slashes(file.startsWith(base) ? base.relativize(file) : file);
	}

	private Path place(String location) {
		return base.resolve(location).toAbsolutePath().normalize();
	}

	/** The folder of a baseline; where there is none, the one to which locations are relative. */
	private Path folder(Optional<Path> baseline) {
		return baseline.map(file -> place(file.toString()).getParent()).orElseGet(() -> place(""));
	}

	private static String slashes(Path path) {
		return path.toString().replace(path.getFileSystem().getSeparator(), "/");
	}
}
