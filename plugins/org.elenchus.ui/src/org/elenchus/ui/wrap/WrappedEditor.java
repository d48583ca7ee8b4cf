package org.elenchus.ui.wrap;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.ITextEditorExtension6;
import org.eclipse.ui.texteditor.IUpdate;

/**
 * Wraps the lines of one editor as the user decided, and takes the editor's own toggle for a decision. The editor sets
 * itself what all text editors are to do when it is all but open; this comes after that. Texts with a line that is too long
 * start unwrapped, and their toggle decides for them alone. It reconciles nothing: being installed with the viewer is what
 * it is for.
 */
public final class WrappedEditor implements IReconciler, IExecutionListener {

	private final IPreferenceChangeListener decisions = event -> {
		if (Wrapping.KEY.equals(event.getKey())) {
			apply();
		}
	};
	private ITextViewer viewer;
	private Command toggle;

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		toggle = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand(ITextEditorActionDefinitionIds.WORD_WRAP);
		toggle.addExecutionListener(this);
		Wrapping.preferences().addPreferenceChangeListener(decisions);
		widget().getDisplay().asyncExec(this::opened);
	}

	@Override
	public void uninstall() {
		toggle.removeExecutionListener(this);
		Wrapping.preferences().removePreferenceChangeListener(decisions);
		viewer = null;
	}

	private StyledText widget() {
		return viewer == null ? null : viewer.getTextWidget();
	}

	private void opened() {
		apply();
		if (widget() != null && viewer.getDocument() != null && Wrapping.exceeds(viewer.getDocument()) && editor().isPresent()) {
			LongLineNotice.show(widget(), viewer.getDocument());
		}
	}

	private void apply() {
		if (widget() != null && viewer.getDocument() != null && !widget().getBlockSelection()) {
			boolean wrap = Wrapping.wanted(viewer.getDocument());
			editor().ifPresent(editor -> wrap(editor, wrap));
		}
	}

	private static void wrap(ITextEditor editor, boolean wrap) {
		if (editor instanceof ITextEditorExtension6 wrapping) {
			wrapping.setWordWrap(wrap);
		}
		if (editor.getAction(ITextEditorActionConstants.WORD_WRAP) instanceof IUpdate button) {
			button.update();
		}
	}

	/** The editor whose text this is; none in a comparison. */
	private Optional<ITextEditor> editor() {
		StyledText shown = widget();
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages()))
				.flatMap(page -> Stream.of(page.getEditorReferences())).map(reference -> reference.getEditor(false))
				.filter(part -> shows(part, shown)).map(ITextEditor.class::cast).findFirst();
	}

	private static boolean shows(IEditorPart part, StyledText text) {
		return part instanceof ITextEditor editor && editor.getAdapter(Control.class) == text;
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		if (editor().filter(editor -> editor.getSite().getPage().getActiveEditor() == editor).isPresent()
				&& !Wrapping.exceeds(viewer.getDocument())) {
			Wrapping.decide(widget().getWordWrap());
		}
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		// what counts is how the text stands afterwards
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		// nobody decided
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// nobody decided
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
