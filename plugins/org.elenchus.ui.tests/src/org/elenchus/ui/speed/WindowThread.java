package org.elenchus.ui.speed;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** The thread that draws the window, which is the one that runs the tests: what it has done so far. */
final class WindowThread {

	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(300);

	private WindowThread() {
	}

	/** Something that a user does. */
	interface Deed {

		void run() throws Exception;
	}

	/** The milliseconds of CPU time that a deed takes, until {@code done} and until the window has been at rest for a time. */
	static double cost(Deed deed, BooleanSupplier done, int restMilliseconds) throws Exception {
		long before = cpu();
		deed.run();
		await(done);
		rest(restMilliseconds);
		return (cpu() - before) / 1e6;
	}

	/** Lets the window work until something is so. */
	static void await(BooleanSupplier done) {
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("it did not come to that");
			}
			turn();
		}
	}

	/** Lets the window work for so long. */
	static void rest(int milliseconds) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
		while (System.nanoTime() < end) {
			turn();
		}
	}

	private static void turn() {
		Display display = Display.getCurrent();
		display.timerExec(20, () -> { });
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}
}
