package org.elenchus.ui.journal.recovery;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.elenchus.ui.journal.Journal;
import org.elenchus.ui.journal.Words;

/** Looks for words that were left behind, and shows them. */
final class Offer {

	private Offer() {
	}

	/** What was left behind; a journal that cannot be read is told of. */
	static List<Leftover> find() {
		try {
			return new UnsavedEntries(Journal.ofWorkspace().folder()).find();
		} catch (IOException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.elenchus.ui", Words.say("unlisted", e), e),
					StatusManager.SHOW | StatusManager.LOG);
			return List.of();
		}
	}

	/** In the user interface's thread. */
	static void show(List<Leftover> leftovers) {
		new RecoveryDialog(window(), Journal.ofWorkspace(), leftovers).open();
	}

	/** The window that the user works in; at the start none may have the focus yet. */
	static IWorkbenchWindow window() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		return active == null ? workbench.getWorkbenchWindows()[0] : active;
	}
}
