package org.elenchus.ui.document;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;

/** Waits for an answer of the live model, for somebody who has asked for something by a key or the mouse; never for long. */
public final class ShortWait {

	/** Ten times what an answer takes in an edition of a megabyte; then nothing is shown. */
	private static final long PATIENCE_MILLIS = 1_000;

	private ShortWait() {
	}

	/** The answer; empty if it does not come in time. */
	public static <T> Optional<T> forAnswer(CompletableFuture<T> answer) {
		try {
			return Optional.of(answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
		} catch (TimeoutException | CancellationException e) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException e) {
			ILog.get().error("The live model could not answer.", e);
			return Optional.empty();
		}
	}
}
