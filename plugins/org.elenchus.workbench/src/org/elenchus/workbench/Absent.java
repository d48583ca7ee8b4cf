package org.elenchus.workbench;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
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
 * dialogs, the entries of context menus that others contributed, and the quick fix of editors of other texts than editions. The rest is in plugin.xml.
 */
public final class Absent implements IStartup {

	private static final Set<String> COMMANDS = Set.of("org.eclipse.ui.genericeditor.findReferences",
			"org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");

	private static final String EDITION = "org.elenchus.markup.content";

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
		if (part.getPart(false) instanceof ITextEditor editor && !isEdition(editor)) {
			editor.setAction(ITextEditorActionConstants.QUICK_ASSIST, null);
		}
	}

	/** Only editions have fixes. */
	private static boolean isEdition(ITextEditor editor) {
		IContentType type = Platform.getContentTypeManager().findContentTypeFor(editor.getEditorInput().getName());
		return type != null && type.getId().equals(EDITION);
	}

	private static final class OpenedParts implements IPartListener2 {

		@Override
		public void partOpened(IWorkbenchPartReference part) {
			takeFrom(part);
		}
	}
}
