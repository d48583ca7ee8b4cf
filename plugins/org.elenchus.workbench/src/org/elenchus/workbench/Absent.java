package org.elenchus.workbench;

import java.util.List;
import java.util.Set;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/**
 * Takes away what the platform shows though nothing stands behind it here, where no extension can: the question mark of
 * dialogs, the entries of context menus that others contributed, and the editor's quick fix. The rest is in plugin.xml.
 */
public final class Absent implements IStartup {

	private static final Set<String> COMMANDS = Set.of("org.eclipse.ui.genericeditor.findReferences",
			"org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			TrayDialog.setDialogHelpAvailable(false);
			workbench.getService(MApplication.class).getMenuContributions()
					.forEach(contribution -> takeFrom(contribution.getChildren()));
			for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
				takeFrom(window);
			}
			workbench.addWindowListener(new NewWindows(Absent::takeFrom));
		});
	}

	private static void takeFrom(List<MMenuElement> entries) {
		entries.removeIf(entry -> entry instanceof MHandledItem handled && handled.getCommand() != null
				&& COMMANDS.contains(handled.getCommand().getElementId()));
		for (MMenuElement entry : entries) {
			if (entry instanceof MMenu menu) {
				takeFrom(menu.getChildren());
			}
		}
	}

	private static void takeFrom(IWorkbenchWindow window) {
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				takeFrom(editor);
			}
		}
		window.getPartService().addPartListener(new OpenedParts());
	}

	private static void takeFrom(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof ITextEditor editor) {
			editor.setAction(ITextEditorActionConstants.QUICK_ASSIST, null);
		}
	}

	private static final class OpenedParts implements IPartListener2 {

		@Override
		public void partOpened(IWorkbenchPartReference part) {
			takeFrom(part);
		}
	}
}
