package org.elenchus.ide.document;

import java.util.List;

import org.elenchus.ide.highlighting.Highlight;
import org.elenchus.model.fault.Fault;
import org.elenchus.model.finding.Finding;

/**
 * Hears what is known of a text that is being edited. It is told in the model's thread, which must not be kept waiting, and of the newest
 * version only: where the text has changed meanwhile, it is told again.
 */
public interface LiveListener {

	/**
	 * What each stretch of the text is.
	 *
	 * @param version    the version of the text
	 * @param highlights in the order of the text, without overlaps
	 */
	default void highlighted(long version, List<Highlight> highlights) {
		// not everybody shows the text
	}

	/**
	 * What the rules found in the text, read with the other texts of its project: those that are being edited as they are now, the others
	 * as they are saved.
	 *
	 * @param version  the version of the text
	 * @param findings in the order of the text
	 * @param faults   what went wrong in the program or in single rules; there may be findings that are not here
	 */
	default void checked(long version, List<Finding> findings, List<Fault> faults) {
		// not everybody shows findings
	}

	/** Nothing is asked of the text any more, as it does not belong to a project that is checked. */
	default void unchecked() {
		// whoever never showed findings has none to take away
	}

	/** Something in the program failed; what was told before still stands. */
	default void failed(Throwable thrown) {
		// not everybody can tell
	}
}
