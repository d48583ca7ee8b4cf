package org.elenchus.ui.builder;

import org.eclipse.core.runtime.SubMonitor;
import org.elenchus.rules.engine.Watch;

/**
 * Shows in the workbench how far a step of a check is, and ends it when the user has had enough: which is no fault of the rule that is at
 * work. A step's monitor is made when the step begins, for that ends the one before it.
 */
record CheckProgress(SubMonitor progress) implements Watch {

	/**
	 * A step with so many texts.
	 *
	 * @param check the progress of the whole check
	 * @param share how much of it the step is
	 */
	static CheckProgress of(SubMonitor check, int share, int texts) {
		return new CheckProgress(check.newChild(share).setWorkRemaining(texts));
	}

	@Override
	public boolean isCancelled() {
		return progress.isCanceled();
	}

	@Override
	public void begins(Step step, String location) {
		progress.subTask(location);
		progress.worked(1);
	}
}
