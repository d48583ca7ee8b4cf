package org.elenchus.benchmarks;

import java.util.concurrent.TimeUnit;

import org.elenchus.markup.Markup;
import org.elenchus.markup.MarkupProject;
import org.elenchus.markup.linking.ElenchusResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One edit in the middle of the reference document, and the model after it. Every second edit takes the first back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class KeystrokeBenchmark {

	/** Where the edit is: in prose, in markup, or one that splits and joins paragraphs. */
	@Param({ "prose", "markup", "paragraph" })
	public String place;

	/** Whether there are syntax errors elsewhere. */
	@Param({ "false", "true" })
	public boolean errors;

	private ElenchusResource file;
	private String inserted;
	private int offset;
	private boolean done;

	@Setup(Level.Trial)
	public void load() {
		String text = Editions.REFERENCE.text(1) + (errors ? "{claim x: nonsense}\n\nopen {y| span\n" : "");
		MarkupProject project = Markup.get().project();
		project.put("a", text);
		project.editions();
		file = project.file("a");
		int span = text.indexOf("{c", text.length() / 2);
		offset = place.equals("markup") ? text.indexOf("| ", span) + 3 : text.indexOf(". ", text.indexOf("}", span)) + 1;
		inserted = place.equals("paragraph") ? "\n\n" : "x";
	}

	@Benchmark
	public ElenchusResource edit() {
		file.update(offset, done ? inserted.length() : 0, done ? "" : inserted);
		done = !done;
		return file;
	}
}
