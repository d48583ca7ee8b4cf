package org.elenchus.rules.engine;

import java.util.Optional;
import java.util.function.Supplier;

import org.elenchus.model.edition.Claim;
import org.elenchus.model.finding.Finding;

/** What a rule found in one place. It is put into words when somebody reads it: most of what is summed up nobody reads. */
final class Report {

	private final Optional<Claim> claim;
	private final Supplier<Finding> wording;
	private Finding finding;

	/**
	 * A report.
	 *
	 * @param claim   the claim that it is about, if it is about one
	 * @param wording puts it into words
	 */
	Report(Optional<Claim> claim, Supplier<Finding> wording) {
		this.claim = claim;
		this.wording = wording;
	}

	Optional<Claim> claim() {
		return claim;
	}

	/** The same finding whenever it is asked for. */
	Finding finding() {
		if (finding == null) {
			finding = wording.get();
		}
		return finding;
	}
}
