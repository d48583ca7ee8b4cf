package org.elenchus.ui.journal;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** An exit in good order leaves no entry of a text that was saved or given up. */
final class AtExit implements IWorkbenchListener {

	private final Journal journal;

	private AtExit(Journal journal) {
		this.journal = journal;
	}

	static void flush(Journal journal) {
		PlatformUI.getWorkbench().addWorkbenchListener(new AtExit(journal));
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		return true;
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		journal.flush();
	}
}
