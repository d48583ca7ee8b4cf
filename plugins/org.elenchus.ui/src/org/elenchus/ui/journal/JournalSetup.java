package org.elenchus.ui.journal;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** Has the words of an edition kept from the moment it is opened, wherever its file is. */
public final class JournalSetup implements IDocumentSetupParticipant {

	@Override
	public void setup(IDocument document) {
		Journal.ofWorkspace().keep(document);
	}
}
