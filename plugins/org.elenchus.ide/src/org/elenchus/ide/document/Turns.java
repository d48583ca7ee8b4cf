package org.elenchus.ide.document;

import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.elenchus.rules.engine.Watch;

/**
 * Who works at a model, and when: one at a time. What somebody wishes who types is done by a thread of its own, and each new wish ends
 * the work for those before it. What may take long is done in between, and gives way to wishes.
 */
final class Turns {

	/** A pause after which somebody who types again does not mind that a thread has to be started: that takes less than a millisecond. */
	private static final long IDLE_SECONDS = 10;
	/** As much as Java's main thread has on most systems: markup can be nested. */
	private static final long STACK_BYTES = 8L << 20;
	/** So often somebody who waits for his turn looks whether he is still wanted. */
	private static final long LOOK_MILLIS = 50;

	private final ReentrantLock model = new ReentrantLock();
	private final AtomicLong wishes = new AtomicLong();
	private final AtomicBoolean asked = new AtomicBoolean();
	private final ThreadPoolExecutor thread = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Turns::thread);
	private final Consumer<Watch> work;
	private long served;

	/** @param work what is done for whoever types; ends with a {@link CancellationException} when there is a new wish */
	Turns(Consumer<Watch> work) {
		this.work = work;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(null, work, "elenchus model", STACK_BYTES);
		thread.setDaemon(true);
		return thread;
	}

	/** Has the work done, from its beginning; the caller does not wait. */
	void wish() {
		wishes.incrementAndGet();
		if (asked.compareAndSet(false, true)) {
			thread.execute(this::serve);
		}
	}

	private void serve() {
		asked.set(false);
		model.lock();
		long wish = wishes.get();
		try {
			work.accept(() -> wishes.get() != wish);
		} catch (CancellationException newer) {
			// which is served next
		} finally {
			model.unlock();
			served(wish);
		}
	}

	private synchronized void served(long wish) {
		served = wish;
		notifyAll();
	}

	/**
	 * Does long work while nobody wishes anything, in the caller's thread. When somebody does, it is begun again after that.
	 *
	 * @param watch whoever waits for the work
	 * @param slow  the work; it ends with a {@link CancellationException} when the watch that it is given says so
	 * @throws CancellationException if nobody waits for it any more, or if the work ends itself
	 */
	<T> T between(Watch watch, Function<Watch, T> slow) {
		while (true) {
			long wish = awaitServed(watch);
			model.lock();
			try {
				return slow.apply(new GivingWay(watch, wish));
			} catch (CancellationException e) {
				goOn(watch);
				if (wish == wishes.get()) {
					throw e;
				}
			} finally {
				model.unlock();
			}
		}
	}

	private synchronized long awaitServed(Watch watch) {
		while (served != wishes.get()) {
			goOn(watch);
			try {
				wait(LOOK_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
		return served;
	}

	private static void goOn(Watch watch) {
		if (watch.isCancelled()) {
			throw new CancellationException();
		}
	}

	/** Has had enough when its owner has, and when there is a newer wish. */
	private final class GivingWay implements Watch {

		private final Watch owner;
		private final long wish;

		GivingWay(Watch owner, long wish) {
			this.owner = owner;
			this.wish = wish;
		}

		@Override
		public boolean isCancelled() {
			return wishes.get() != wish || owner.isCancelled();
		}

		@Override
		public void begins(Step step, String location) {
			owner.begins(step, location);
		}
	}
}
