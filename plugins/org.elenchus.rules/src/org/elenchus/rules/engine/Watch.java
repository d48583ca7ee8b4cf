package org.elenchus.rules.engine;

/** Somebody who waits for a check: he is told how far it is, and can have had enough. */
public interface Watch {

	/** Nobody waits. */
	Watch NOBODY = () -> false;

	/** What is done with a text. */
	enum Step {
		/** It is read. */
		READ,
		/** The rules are asked about it. */
		ASK
	}

	/**
	 * Whether the check is no longer wanted. It ends with a {@link java.util.concurrent.CancellationException}, at the next claim as a
	 * rule. Asked very often, by several threads.
	 */
	boolean isCancelled();

	/** A step with one text begins. Told by several threads, but by one at a time; also of texts that are as they were. */
	default void begins(Step step, String location) {
		// whoever only wants to end it need not know
	}
}
