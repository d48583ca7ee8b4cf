package org.elenchus.ui.fixes;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.elenchus.ide.document.LiveEdition;
import org.elenchus.ide.fixes.Offer;
import org.elenchus.model.finding.TextEdit;

/** An offer in the list at the caret. Taking it is one step for undo; a text that has changed meanwhile stays as it is. */
final class OfferProposal implements ICompletionProposal {

	private final LiveEdition edition;
	private final Offer offer;
	private boolean taken;

	OfferProposal(LiveEdition edition, Offer offer) {
		this.edition = edition;
		this.offer = offer;
	}

	@Override
	public void apply(IDocument document) {
		if (edition.version() != offer.version()) {
			return;
		}
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		undo.beginCompoundChange();
		try {
			for (TextEdit edit : offer.edits().reversed()) {
				document.replace(edit.range().start(), edit.range().length(), edit.replacement());
			}
			taken = true;
		} catch (BadLocationException e) {
			ILog.get().error("A fix stands outside of its text.", e);
		} finally {
			undo.endCompoundChange();
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return taken ? new Point(offer.caret(), 0) : null;
	}

	@Override
	public String getDisplayString() {
		return offer.title();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return offer.preview();
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
