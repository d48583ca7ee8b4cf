package org.elenchus.benchmarks;

import java.time.Duration;

/** Ends the process with the input on the error stream when one input takes too long. */
final class Watchdog {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private volatile String input = "";
	private volatile long since = System.nanoTime();

	void start() {
		Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
	}

	void enter(String text) {
		since = System.nanoTime();
		input = text;
	}

	private void watch() {
		while (true) {
			try {
				Thread.sleep(500);
			} catch (InterruptedException e) {
				return;
			}
			if (System.nanoTime() - since > LIMIT.toNanos()) {
				System.err.println("HANGS: " + Escapes.visible(input));
				Runtime.getRuntime().halt(2);
			}
		}
	}
}
