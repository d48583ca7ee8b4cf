package org.elenchus.ui.journal.recovery;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.journal.Words;

/** Puts a text into an editor on its file, as one edit that can be undone; the file waits for the user to save. */
final class TakeOver {

	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private TakeOver() {
	}

	/** Opens the editor, or shows the one that is open. */
	static ITextEditor editor(IWorkbenchPage page, CurrentFile file) throws PartInitException {
		if (page.openEditor(file.input(), EDITOR) instanceof ITextEditor editor) {
			return editor;
		}
		throw new PartInitException(Words.say("failed.editor"));
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** Changes only what differs, so that the rest keeps its marks. */
	static void put(String text, ITextEditor editor) {
		IDocument document = document(editor);
		String old = document.get();
		int start = common(old, text);
		int end = commonEnd(old, text, start);
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		target.beginCompoundChange();
		try {
			document.replace(start, old.length() - end - start, text.substring(start, text.length() - end));
			editor.selectAndReveal(text.length() - end, 0);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		} finally {
			target.endCompoundChange();
		}
	}

	private static int common(String a, String b) {
		int most = Math.min(a.length(), b.length());
		int start = 0;
		while (start < most && a.charAt(start) == b.charAt(start)) {
			start++;
		}
		return start;
	}

	private static int commonEnd(String a, String b, int start) {
		int most = Math.min(a.length(), b.length()) - start;
		int end = 0;
		while (end < most && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
			end++;
		}
		return end;
	}
}
