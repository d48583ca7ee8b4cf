package org.elenchus.batch.intake;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.elenchus.batch.files.Interrupted;
import org.elenchus.rules.engine.Watch;

/**
 * Somebody who waits for an import: he is told how far it is, and can have had enough. It ends then before the next file is read, or before
 * what was made of one is written; what was written before stays.
 */
public interface IntakeWatch extends Watch {

	/** Files in the folder were left by a run that came to no end. Told before anything is imported. */
	default void found(List<Interrupted> interrupted) {
		// whoever does not write in the folder otherwise has left nothing
	}

	/** This has become of a file. */
	default void ended(Outcome outcome) {
		// the report has it, too
	}

	/** @throws CancellationException if the import is no longer wanted */
	default void requireWanted() {
		if (isCancelled()) {
			throw new CancellationException();
		}
	}
}
