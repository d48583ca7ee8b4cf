package org.elenchus.workbench;

import java.util.function.Consumer;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Sees every window that is opened from now on. */
record NewWindows(Consumer<IWorkbenchWindow> seen) implements IWindowListener {

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		seen.accept(window);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// it was seen when it was opened
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// it was seen when it was opened
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// it was seen when it was opened
	}
}
