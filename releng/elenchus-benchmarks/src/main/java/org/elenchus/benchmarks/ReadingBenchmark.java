package org.elenchus.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.ide.highlighting.Highlighter;
import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.Strip;
import org.elenchus.markup.linking.ElenchusResource;
import org.elenchus.markup.scanner.Scanner;
import org.elenchus.model.edition.Edition;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.project.Project;
import org.elenchus.rules.engine.Catalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to read, check and write the reference document, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 2)
public class ReadingBenchmark {

	private final String text = Editions.REFERENCE.text(1);
	private final Catalogue rules = Catalogue.installed().withoutHints();
	private Lexers lexers;
	private MarkupProject loaded;
	private Edition edition;
	private List<Finding> findings;

	@Setup
	public void load() {
		lexers = new Lexers();
		loaded = project();
		edition = loaded.editions().get(0);
		findings = rules();
	}

	private MarkupProject project() {
		MarkupProject project = Markup.get().project();
		project.put("a", text);
		return project;
	}

	@Benchmark
	public int scanner() {
		Scanner scanner = new Scanner(text);
		int tokens = 0;
		while (scanner.hasNext()) {
			tokens += scanner.next().size();
		}
		return tokens;
	}

	@Benchmark
	public int lexer() {
		return lexers.runtime(text).size();
	}

	@Benchmark
	public ElenchusResource parsing() {
		return project().file("a");
	}

	@Benchmark
	public List<Edition> reading() {
		return project().editions();
	}

	@Benchmark
	public List<Finding> rules() {
		return rules.check(edition, new Project(List.of(edition)), Locale.ENGLISH);
	}

	@Benchmark
	public String strip() {
		return Strip.strip(text);
	}

	@Benchmark
	public List<Highlight> highlighting() {
		return Highlighter.highlight(loaded.file("a"), edition);
	}

	@Benchmark
	public int html() {
		ByteArrayOutputStream page = new ByteArrayOutputStream();
		WebPage.write(edition, new Project(List.of(edition)), findings, page);
		return page.size();
	}
}
