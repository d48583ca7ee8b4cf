package org.elenchus.ui.leaving;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/**
 * Jobs that are ended before the workbench is: of one that is still at work afterwards, and may write what nobody reads any
 * more, the platform complains in its log.
 */
public final class LastJobs implements IWorkbenchListener {

	/** Setting the language up cannot be stopped, and takes two seconds on a machine that has much else to do. */
	private static final long PATIENCE_MILLISECONDS = TimeUnit.SECONDS.toMillis(10);

	private static LastJobs ofWorkbench;

	private final Set<Job> jobs = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	private LastJobs() {
	}

	/** Has {@code job} end with the workbench. */
	public static synchronized void add(Job job) {
		if (ofWorkbench == null) {
			ofWorkbench = new LastJobs();
			PlatformUI.getWorkbench().addWorkbenchListener(ofWorkbench);
		}
		ofWorkbench.jobs.add(job);
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		return true;
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		Job[] last = jobs.toArray(Job[]::new);
		for (Job job : last) {
			job.cancel();
		}
		for (Job job : last) {
			await(job);
		}
	}

	private static void await(Job job) {
		try {
			job.join(PATIENCE_MILLISECONDS, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
