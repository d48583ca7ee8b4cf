package org.elenchus.sources.bibliography;

import java.util.List;

/**
 * A library as it was read.
 *
 * @param entries what could be read, in its order
 * @param faults  what could not, in the order of its lines
 */
public record Bibliography(List<Entry> entries, List<Fault> faults) {

	public Bibliography {
		entries = List.copyOf(entries);
		faults = List.copyOf(faults);
	}
}
