package org.elenchus.ui.speed;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** The thread that draws the window, which is the one that runs the tests: what it has done so far. */
final class WindowThread {

	/** Longer than any pause after which something in the window begins to work, such as the half second after a key. */
	private static final int REST_MILLISECONDS = 1_000;
	/** A caret that blinks for that long, and a progress bar, take no more. */
	private static final long IDLE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(300);

	private WindowThread() {
	}

	/** Something that a user does. */
	interface Deed {

		void run() throws Exception;
	}

	/** The milliseconds of CPU time that a deed takes, until {@code done} and until the window is at rest. */
	static double cost(Deed deed, BooleanSupplier done) throws Exception {
		long before = cpu();
		deed.run();
		await(done);
		rest();
		return (cpu() - before) / 1e6;
	}

	/** Lets the window work until something is so. */
	static void await(BooleanSupplier done) {
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("it did not come to that");
			}
			work(20);
		}
	}

	/** Lets the window work until it has next to nothing to do for a while. */
	static void rest() {
		long before;
		do {
			before = cpu();
			work(REST_MILLISECONDS);
		} while (cpu() - before > IDLE_NANOS);
	}

	/** Lets the window work for so long. */
	private static void work(int milliseconds) {
		Display display = Display.getCurrent();
		boolean[] over = new boolean[1];
		display.timerExec(milliseconds, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}
}
