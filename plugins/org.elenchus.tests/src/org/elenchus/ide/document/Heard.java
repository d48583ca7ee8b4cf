package org.elenchus.ide.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;

/** All that one listener has heard of a text. */
final class Heard implements LiveListener {

	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

	private final List<Long> versions = new ArrayList<>();
	private List<Highlight> highlights;
	private List<Finding> findings;
	private List<Fault> faults;
	private Throwable failure;

	@Override
	public synchronized void highlighted(long version, List<Highlight> told) {
		highlights = told;
		heard(version);
	}

	@Override
	public synchronized void checked(long version, List<Finding> told, List<Fault> wrong) {
		findings = told;
		faults = wrong;
		heard(version);
	}

	@Override
	public synchronized void unchecked() {
		findings = null;
		notifyAll();
	}

	@Override
	public synchronized void failed(Throwable thrown) {
		failure = thrown;
		notifyAll();
	}

	private void heard(long version) {
		versions.add(version);
		notifyAll();
	}

	/** The versions that it was told of, as often as it was. */
	synchronized List<Long> versions() {
		return List.copyOf(versions);
	}

	/** Null as long as none were told. */
	synchronized List<Highlight> highlights() {
		return highlights;
	}

	/** Null as long as the text is not checked. */
	synchronized List<Finding> findings() {
		return findings;
	}

	synchronized List<String> rules() {
		return findings == null ? null : findings.stream().map(Finding::rule).toList();
	}

	synchronized List<Fault> faults() {
		return faults;
	}

	synchronized Throwable failure() {
		return failure;
	}

	/** Waits until what it has heard is so; what it is now if that does not come. */
	synchronized <T> void await(T expected, Supplier<T> now) {
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!Objects.equals(expected, now.get()) && System.nanoTime() < end) {
			try {
				wait(100);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
		assertEquals(expected, now.get());
	}
}
