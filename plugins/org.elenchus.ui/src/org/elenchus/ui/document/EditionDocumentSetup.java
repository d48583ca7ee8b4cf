package org.elenchus.ui.document;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.elenchus.ui.builder.EditionNature;

/**
 * Has the editions of a project checked from the moment the first of them is opened. A project from which the nature was
 * taken away by hand is left as it is.
 */
public final class EditionDocumentSetup implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

	@Override
	public void setup(IDocument document) {
		// a text without a place belongs to no project
	}

	@Override
	public void setup(IDocument document, IPath location, LocationKind kind) {
		if (kind == LocationKind.IFILE) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(location);
			EditionNature.offer(file.getProject());
		}
	}
}
