package org.elenchus.rules.engine;

import java.util.concurrent.CancellationException;

/** Tells somebody who waits, and ends the work when he has had enough. */
final class Waiting {

	static final Waiting NOBODY = new Waiting(Watch.NOBODY);

	private final Watch watch;

	Waiting(Watch watch) {
		this.watch = watch;
	}

	Watch watch() {
		return watch;
	}

	/** @throws CancellationException if nobody waits for it any more */
	void begin(Watch.Step step, String location) {
		goOn();
		synchronized (this) {
			watch.begins(step, location);
		}
	}

	/** @throws CancellationException if nobody waits for it any more */
	void goOn() {
		if (watch.isCancelled()) {
			throw new CancellationException();
		}
	}
}
