package org.elenchus.ui.builder;

import org.eclipse.core.runtime.SubMonitor;
import org.elenchus.rules.engine.Watch;

/** Shows in the workbench how far a check is, and ends it when the user has had enough: which is no fault of the rule that is at work. */
record CheckProgress(SubMonitor reading, SubMonitor asking) implements Watch {

	@Override
	public boolean isCancelled() {
		return reading.isCanceled();
	}

	@Override
	public void begins(Step step, String location) {
		SubMonitor progress = step == Step.READ ? reading : asking;
		progress.subTask(location);
		progress.worked(1);
	}
}
