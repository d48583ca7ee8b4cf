package org.elenchus.workbench;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Takes the question mark from dialogs: the platform's application asks for it, and no help answers it here. */
public final class NoHelpButton implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> TrayDialog.setDialogHelpAvailable(false));
	}
}
