package org.elenchus.ui.fixes;

import java.util.List;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.elenchus.ide.document.LiveEdition;
import org.elenchus.ide.fixes.Offers;
import org.elenchus.ui.builder.EditionCheck;
import org.elenchus.ui.document.LiveDocument;
import org.elenchus.ui.document.ShortWait;

/** Offers what can be done about the findings at the caret. */
public final class EditionQuickAssist implements IQuickAssistProcessor {

	private static final ICompletionProposal[] NONE = {};

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof IQuickFixableAnnotation fixable && fixable.isQuickFixableStateSet() && fixable.isQuickFixable();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return LiveDocument.of(context.getSourceViewer().getDocument()).isPresent();
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		return LiveDocument.of(context.getSourceViewer().getDocument()).map(edition -> proposals(edition, context.getOffset()))
				.orElse(List.of()).toArray(NONE);
	}

	private static List<ICompletionProposal> proposals(LiveEdition edition, int offset) {
		return ShortWait.forAnswer(edition.ask(reading -> Offers.at(reading, edition.checked(), offset, EditionCheck.language()))).orElse(List.of())
				.stream().<ICompletionProposal>map(offer -> new OfferProposal(edition, offer)).toList();
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
