package org.elenchus.ui.builder;

import org.eclipse.core.runtime.SubMonitor;
import org.elenchus.rules.engine.Watch;

/**
 * Shows in the workbench how far a check is, and ends it when the user has had enough: which is no fault of the rule that is at work. A
 * step's monitor is made when the step begins, for that ends the one before it. A check that is begun again after an edit does not go back.
 */
final class CheckProgress implements Watch {

	/** Shares of the work: reading a text takes longer than asking the rules. */
	static final int READ = 60;
	static final int ASK = 30;

	private final SubMonitor check;
	private final int texts;
	private Step step;
	private SubMonitor progress;

	/**
	 * The reading and asking of a check.
	 *
	 * @param check the progress of the whole check, of which {@link #READ} and {@link #ASK} are parts
	 * @param texts how many there are
	 */
	CheckProgress(SubMonitor check, int texts) {
		this.check = check;
		this.texts = texts;
	}

	@Override
	public boolean isCancelled() {
		return check.isCanceled();
	}

	@Override
	public void begins(Step begun, String location) {
		if (begun != step) {
			step = begun;
			progress = check.newChild(begun == Step.READ ? READ : ASK).setWorkRemaining(texts);
		}
		progress.subTask(location);
		progress.worked(1);
	}
}
