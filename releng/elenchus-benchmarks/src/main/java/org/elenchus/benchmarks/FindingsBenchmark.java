package org.elenchus.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

import org.elenchus.ide.document.LiveEdition;
import org.elenchus.ide.document.LiveListener;
import org.elenchus.ide.document.LiveProject;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.rules.engine.Engine;
import org.elenchus.rules.engine.InputText;
import org.elenchus.rules.engine.Watch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One edit in the middle of the reference document, and all that is found in it then, hints included, by all cores: what an editor waits
 * for until it can show it. Every second edit takes the first back.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class FindingsBenchmark {

	/** Where the edit is: in prose, in a claim's words, or one that splits and joins paragraphs. */
	@Param({ "findings in prose", "findings in a claim", "findings of two paragraphs" })
	public String place;

	private final SynchronousQueue<Integer> told = new SynchronousQueue<>();
	private LiveEdition edition;
	private String inserted;
	private int offset;
	private boolean done;

	@Setup
	public void load() throws InterruptedException {
		String text = Editions.REFERENCE.text(1);
		LiveProject project = new LiveProject();
		edition = project.open("a", text);
		project.know(new Engine(Locale.ENGLISH), List.of(new InputText("a", text)), Watch.NOBODY);
		edition.add(new LiveListener() {

			@Override
			public void checked(long version, List<Finding> findings, List<Fault> faults) {
				if (version == edition.version()) {
					tell(findings.size());
				}
			}
		});
		told.take();
		int span = text.indexOf("{c", text.length() / 2);
		offset = place.equals("findings in a claim") ? text.indexOf("| ", span) + 3 : text.indexOf(". ", text.indexOf("}", span)) + 1;
		inserted = place.equals("findings of two paragraphs") ? "\n\n" : "x";
	}

	private void tell(int findings) {
		try {
			told.put(findings);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Benchmark
	public int findings() throws InterruptedException {
		edition.change(offset, done ? inserted.length() : 0, done ? "" : inserted);
		done = !done;
		return told.take();
	}

	@TearDown
	public void close() {
		edition.close();
	}
}
