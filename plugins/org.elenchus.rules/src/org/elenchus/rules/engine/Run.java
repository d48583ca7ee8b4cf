package org.elenchus.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;
import org.elenchus.model.finding.Severity;

/**
 * What one run over many texts gave.
 *
 * @param validated  the texts with their findings
 * @param unreadable what could not be read
 * @param compared   how it compares with a baseline, if it was asked to; then the findings are the new ones
 */
public record Run(List<Validated> validated, List<Unreadable> unreadable, Optional<Compared> compared) {

	public Run {
		validated = List.copyOf(validated);
		unreadable = List.copyOf(unreadable);
	}

	/** A run that knows no baseline. */
	public Run(List<Validated> validated, List<Unreadable> unreadable) {
		this(validated, unreadable, Optional.empty());
	}

	/** Whether some finding weighs as much as {@code severity} or more. */
	public boolean hasAtLeast(Severity severity) {
		return findings().anyMatch(finding -> finding.severity().atLeast(severity));
	}

	/** What went wrong in the program, edition by edition. */
	public List<Fault> faults() {
		return validated.stream().flatMap(one -> one.faults().stream()).toList();
	}

	/** Whether all was read, and all asked. */
	public boolean isComplete() {
		return unreadable.isEmpty() && validated.stream().allMatch(one -> one.faults().isEmpty());
	}

	/** The number of findings of exactly this severity. */
	public int count(Severity severity) {
		return (int) findings().filter(finding -> finding.severity() == severity).count();
	}

	/** The number of claims in all texts. */
	public int claims() {
		return validated.stream().mapToInt(one -> one.edition().claims().size()).sum();
	}

	private Stream<Finding> findings() {
		return validated.stream().flatMap(one -> one.findings().stream());
	}
}
