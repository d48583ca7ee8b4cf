package org.elenchus.ui.journal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;
import org.elenchus.ui.journal.Entry;
import org.elenchus.ui.journal.Journal;
import org.elenchus.ui.journal.JournalFolder;
import org.elenchus.ui.journal.Words;

/** What a user can do with words that were left behind. What fails is told, and changes nothing. */
final class Decisions {

	private final IWorkbenchWindow window;
	private final Journal journal;
	private final Supplier<Shell> shell;

	Decisions(IWorkbenchWindow window, Journal journal, Supplier<Shell> shell) {
		this.window = window;
		this.journal = journal;
		this.shell = shell;
	}

	/** What may fail; tells whether the leftover is dealt with. */
	private interface Decision {

		boolean carryOut() throws IOException, CoreException;
	}

	private boolean attempt(Leftover leftover, Decision decision) {
		try {
			return decision.carryOut();
		} catch (IOException | CoreException e) {
			failed(leftover, e.getMessage() == null ? e.toString() : e.getMessage());
			return false;
		}
	}

	private void failed(Leftover leftover, String reason) {
		MessageDialog.openError(shell.get(), Words.say("failed.title"), Words.say("failed", LeftoverLabels.name(leftover), reason));
	}

	/** Shows the file and the words side by side. */
	void compare(Leftover leftover) {
		attempt(leftover, () -> {
			CurrentFile file = current(leftover);
			if (file != null) {
				Entry entry = entry(leftover);
				CompareUI.openCompareDialog(new Comparison(leftover.place(), file.bytes().text(entry.encoding()), entry.text(),
						LeftoverLabels.time(leftover)));
			}
			return false;
		});
	}

	/** Puts the words into an editor; the entry goes when this session keeps them. */
	boolean takeOver(Leftover leftover) {
		return attempt(leftover, () -> {
			CurrentFile file = current(leftover);
			return file != null && takeOver(leftover, file, entry(leftover).text());
		});
	}

	private boolean takeOver(Leftover leftover, CurrentFile file, String text) throws IOException, CoreException {
		ITextEditor editor = TakeOver.editor(window.getActivePage(), file);
		IDocument document = TakeOver.document(editor);
		if (document.get().equals(text) && !editor.isDirty()) {
			folder().delete(leftover.entry());
			return true;
		}
		if (editor.isDirty() && !mayReplace(leftover)) {
			return false;
		}
		TakeOver.put(text, editor);
		journal.replace(leftover.entry(), document);
		return true;
	}

	private boolean mayReplace(Leftover leftover) {
		return agrees(MessageDialog.QUESTION, Words.say("dirty.title"), Words.say("dirty.message", LeftoverLabels.name(leftover)),
				Words.say("dirty.replace"), Words.say("dirty.keep"));
	}

	/** Writes the words into a file that the user names. */
	boolean saveAs(Leftover leftover) {
		FileDialog dialog = new FileDialog(shell.get(), SWT.SAVE | SWT.SHEET);
		dialog.setFileName(leftover.place().name());
		dialog.setOverwrite(true);
		String target = dialog.open();
		return target != null && saveAs(leftover, Path.of(target));
	}

	boolean saveAs(Leftover leftover, Path target) {
		return attempt(leftover, () -> {
			SaveElsewhere.save(entry(leftover), target);
			folder().delete(leftover.entry());
			return true;
		});
	}

	/** Takes entries away for good, after a question; tells which. */
	List<Leftover> discard(List<Leftover> chosen) {
		String question = chosen.size() == 1 ? Words.say("discard.one", LeftoverLabels.name(chosen.get(0)))
				: Words.say("discard.many", chosen.size());
		boolean sure = agrees(MessageDialog.WARNING, Words.say("discard.title"), question, Words.say("discard.discard"),
				Words.say("discard.keep"));
		return sure ? chosen.stream().filter(leftover -> attempt(leftover, () -> {
			folder().delete(leftover.entry());
			return true;
		})).toList() : List.of();
	}

	/** Asks; keeping things as they are is what Enter does. */
	private boolean agrees(int kind, String title, String question, String yes, String no) {
		return new MessageDialog(shell.get(), title, null, question, kind, 1, yes, no).open() == 0;
	}

	private CurrentFile current(Leftover leftover) {
		CurrentFile file = CurrentFile.at(leftover.place());
		if (file == null) {
			failed(leftover, Words.say("failed.gone"));
		}
		return file;
	}

	private Entry entry(Leftover leftover) throws IOException {
		return folder().read(leftover.entry()).entry();
	}

	private JournalFolder folder() {
		return journal.folder();
	}
}
