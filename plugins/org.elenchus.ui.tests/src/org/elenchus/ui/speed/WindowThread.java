package org.elenchus.ui.speed;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** The thread that draws the window, which is the one that runs the tests: what it has done so far. */
final class WindowThread {

	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(300);

	private static long longest;

	private WindowThread() {
	}

	/** Something that a user does. */
	interface Deed {

		void run() throws Exception;
	}

	/** The milliseconds of CPU time that a deed takes, until {@code done}. */
	static double cost(Deed deed, BooleanSupplier done) throws Exception {
		long before = cpu();
		deed.run();
		await(done);
		return (cpu() - before) / 1e6;
	}

	/** The milliseconds of CPU time that a deed takes with all that follows, beside what the window does in as much time anyway. */
	static double costInAll(Deed deed, int milliseconds) throws Exception {
		long start = cpu();
		work(milliseconds);
		long before = cpu();
		deed.run();
		work(milliseconds);
		return (cpu() - before - (before - start)) / 1e6;
	}

	/** Lets the window work until something is so. */
	static void await(BooleanSupplier done) {
		await(done, 20);
	}

	/** Lets the window work until something is so, and looks whether it is every so many milliseconds. */
	static void await(BooleanSupplier done, int milliseconds) {
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("it did not come to that");
			}
			work(milliseconds);
		}
	}

	/** Lets the window work for so long. */
	static void work(int milliseconds) {
		Display display = Display.getCurrent();
		boolean[] over = new boolean[1];
		display.timerExec(milliseconds, () -> over[0] = true);
		while (!over[0]) {
			boolean[] more = new boolean[1];
			task(() -> more[0] = display.readAndDispatch());
			if (!more[0]) {
				display.sleep();
			}
		}
	}

	/** Does something during which the window does nothing else. */
	static void task(Runnable work) {
		long start = System.nanoTime();
		work.run();
		longest = Math.max(longest, System.nanoTime() - start);
	}

	/** The milliseconds that the longest task took since it was last forgotten. */
	static double longest() {
		return longest / 1e6;
	}

	static void forgetLongest() {
		longest = 0;
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}
}
