package org.elenchus.importer.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much of the processor's time this thread has taken since a moment. A machine that is busy with something else, or asleep, makes no file
 * too slow. Where the system does not tell it, the clock counts.
 */
final class ProcessorTime {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	/** A thread's time is asked for only so often: the question takes ten times as long as a look at the clock, which takes 25 ns. */
	private static final long INTERVAL = Duration.ofMillis(50).toNanos();

	private final long start = spent();
	private long asked = System.nanoTime();
	private long known;

	/** Whether it is more than this. */
	boolean isOver(Duration most) {
		long now = System.nanoTime();
		if (now - asked >= INTERVAL || most.isZero()) {
			asked = now;
			known = spent() - start;
		}
		return known > most.toNanos();
	}

	private static long spent() {
		return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
	}
}
