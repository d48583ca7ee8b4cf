package org.elenchus.ui.prose;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/**
 * Does nothing to a text. It stands where the generic editor would otherwise look through the whole text for the word at the
 * caret after each key, and fold lines by their indents: both mean something in programs and nothing in prose.
 */
public final class LeftAlone implements IReconcilingStrategy {

	@Override
	public void setDocument(IDocument document) {
		// nothing is done to it
	}

	@Override
	public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
		// nothing is done to it
	}

	@Override
	public void reconcile(IRegion partition) {
		// nothing is done to it
	}
}
