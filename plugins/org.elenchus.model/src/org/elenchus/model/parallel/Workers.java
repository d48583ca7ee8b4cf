package org.elenchus.model.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to many things, several of them at a time. What comes of it does not depend on how many: results stand in the order of
 * the things, and of several faults the one of the first thing is thrown.
 *
 * @param count how many things are worked on at a time, 1 at least
 */
public record Workers(int count) {

	/** One thing after the other. */
	public static final Workers ONE = new Workers(1);

	/** As much as Java's main thread has on most systems: markup can be nested. It is only set aside, and used as far as it is needed. */
	private static final long STACK_BYTES = 8L << 20;

	public Workers {
		if (count < 1) {
			throw new IllegalArgumentException("nobody works: " + count);
		}
	}

	/** As many as this machine has processors for us. */
	public static Workers all() {
		return new Workers(Runtime.getRuntime().availableProcessors());
	}

	/**
	 * Works on all things and waits for the end.
	 *
	 * @param work is called by several threads at the same time
	 * @return what came of each, in the order of the things; after something was thrown no further thing is begun
	 */
	public <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work) {
		Shift<T, R> shift = new Shift<>(things, work);
		List<Thread> others = new ArrayList<>();
		try {
			for (int i = 1; i < Math.min(count, things.size()); i++) {
				others.add(started(shift, i));
			}
		} catch (OutOfMemoryError none) {
			// the system gives no more threads: those that there are do all the work
		}
		shift.run();
		others.forEach(Workers::await);
		return shift.results();
	}

	/** Works on all things, as {@link #map} does, and waits for the end. */
	public <T> void each(List<T> things, Consumer<? super T> work) {
		map(things, thing -> {
			work.accept(thing);
			return null;
		});
	}

	/** How many of these workers each of so many things has for itself when they are worked on at a time; 1 at least. */
	public Workers among(int things) {
		return new Workers(Math.max(1, count / Math.max(1, things)));
	}

	private static Thread started(Runnable shift, int number) {
		Thread worker = new Thread(null, shift, "elenchus worker " + number, STACK_BYTES);
		worker.setDaemon(true);
		worker.start();
		return worker;
	}

	private static void await(Thread thread) {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** What the workers have before them: each takes the next thing that nobody has taken. */
	private static final class Shift<T, R> implements Runnable {

		private final List<T> things;
		private final Function<? super T, ? extends R> work;
		private final AtomicInteger next = new AtomicInteger();
		private final Object[] results;
		/** What was thrown at the first of the things at which something was, and its number. */
		private Throwable thrown;
		private int failed = Integer.MAX_VALUE;

		Shift(List<T> things, Function<? super T, ? extends R> work) {
			this.things = List.copyOf(things);
			this.work = work;
			this.results = new Object[things.size()];
		}

		@Override
		public void run() {
			for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
				try {
					results[i] = work.apply(things.get(i));
				} catch (RuntimeException | Error e) {
					fail(i, e);
				}
			}
		}

		private synchronized void fail(int number, Throwable e) {
			next.set(results.length);
			if (number < failed) {
				failed = number;
				thrown = e;
			}
		}

		@SuppressWarnings("unchecked")
		synchronized List<R> results() {
			switch (thrown) {
				case null -> { }
				case Error error -> throw error;
				case RuntimeException exception -> throw exception;
				default -> throw new IllegalStateException(thrown);
			}
			return (List<R>) Arrays.asList(results);
		}
	}
}
