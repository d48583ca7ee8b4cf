package org.elenchus.ui.journal.recovery;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.elenchus.ui.journal.Words;

/** The command to look again at what was put off at the start. */
public final class RecoverWords extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<Leftover> leftovers = Offer.find();
		if (leftovers.isEmpty()) {
			MessageDialog.openInformation(Offer.window().getShell(), Words.say("window.title"), Words.say("none"));
		} else {
			Offer.show(leftovers);
		}
		return null;
	}
}
