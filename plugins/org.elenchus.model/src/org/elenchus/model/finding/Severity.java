package org.elenchus.model.finding;

/** How much a finding weighs; later constants weigh more. */
public enum Severity {
	INFO, WARNING, ERROR;

	public boolean atLeast(Severity other) {
		return compareTo(other) >= 0;
	}
}
