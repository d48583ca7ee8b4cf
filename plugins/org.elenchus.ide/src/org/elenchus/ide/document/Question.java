package org.elenchus.ide.document;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A question to the model that waits for its answer.
 *
 * @param version the version of the text about which it is asked, or a later one
 */
record Question<T>(long version, Function<Reading, T> question, CompletableFuture<T> answer) {

	/** Whoever asked is told, also what goes wrong. */
	void put(Reading reading) {
		try {
			answer.complete(question.apply(reading));
		} catch (RuntimeException | Error e) {
			answer.completeExceptionally(e);
		}
	}

	/** There is nothing to ask any more. */
	void drop() {
		answer.cancel(false);
	}
}
