package org.elenchus.ui.journal.recovery;

import java.util.List;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Offers, when the workbench stands, what its last session could not save. */
public final class RecoveryStartup implements IStartup {

	@Override
	public void earlyStartup() {
		List<Leftover> leftovers = Offer.find();
		if (!leftovers.isEmpty()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Offer.show(leftovers));
		}
	}
}
