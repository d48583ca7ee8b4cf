package org.elenchus.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Ends the process with the input on the error stream when one input takes too long: too much of the processor's time, which others
 * at work on the machine do not lengthen, or far too long by the clock, as where a thread waits for ever.
 */
final class Watchdog {

	private static final Duration WORK = Duration.ofSeconds(10);
	private static final Duration WAIT = Duration.ofMinutes(5);

	/** An input, and when its turn began. */
	private record Turn(String input, long work, long clock) {
	}

	private final long watched = Thread.currentThread().threadId();
	private volatile Turn turn = now("");

	/** Watches the thread that has made it. */
	void start() {
		Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
	}

	void enter(String text) {
		turn = now(text);
	}

	private Turn now(String input) {
		return new Turn(input, ManagementFactory.getThreadMXBean().getThreadCpuTime(watched), System.nanoTime());
	}

	private void watch() {
		while (true) {
			try {
				Thread.sleep(500);
			} catch (InterruptedException e) {
				return;
			}
			Turn watching = turn;
			Turn now = now(watching.input());
			if (now.work() - watching.work() > WORK.toNanos() || now.clock() - watching.clock() > WAIT.toNanos()) {
				System.err.println("HANGS: " + Escapes.visible(watching.input()));
				Runtime.getRuntime().halt(2);
			}
		}
	}
}
