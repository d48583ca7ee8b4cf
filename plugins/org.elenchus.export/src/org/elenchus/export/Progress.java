package org.elenchus.export;

import java.util.concurrent.CancellationException;

/** Somebody who waits for an export: he is told how far it is, and can have had enough. */
public interface Progress {

	/** Nobody waits. */
	Progress NOBODY = () -> false;

	/** Whether the export is no longer wanted. Asked often. */
	boolean isCancelled();

	/** A part of the export begins; {@code part} is the exporter's name of it. */
	default void begins(String part) {
		// whoever only wants to end it need not know
	}

	/**
	 * Begins a part, if the export is still wanted.
	 *
	 * @throws CancellationException if it is not
	 */
	default void goOn(String part) {
		if (isCancelled()) {
			throw new CancellationException();
		}
		begins(part);
	}
}
