package org.elenchus.ui.doors;

import static org.elenchus.ui.WorkbenchProject.page;
import static org.elenchus.ui.WorkbenchProject.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the product shows opens, and nothing of it complains in the log. */
class WhatIsShownOpensTest {

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final List<String> complaints = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> complain(status);
	private String open = "";

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void stopListening() {
		Platform.removeLogListener(listener);
	}

	@Test
	void everyView() throws CoreException {
		List<IViewDescriptor> views = Stream.of(workbench.getViewRegistry().getViews())
				.filter(view -> !WorkbenchActivityHelper.filterItem(view)).toList();
		assertFalse(views.isEmpty());
		List<String> shown = page().getViewReferences().length == 0 ? List.of()
				: Stream.of(page().getViewReferences()).map(view -> view.getId()).toList();
		for (IViewDescriptor view : views) {
			open = view.getId();
			IViewPart part = page().showView(view.getId());
			settle();
			assertEquals(view.getId(), part.getSite().getId());
			assertFalse(part.getClass().getSimpleName().startsWith("Error"), view.getId());
			if (!shown.contains(view.getId())) {
				page().hideView(part);
			}
		}
		assertEquals(List.of(), complaints);
	}

	@Test
	void everyPageOfPreferences() {
		List<IPreferenceNode> pages = workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
				.filter(page -> !WorkbenchActivityHelper.filterItem(page)).toList();
		assertFalse(pages.isEmpty());
		for (IPreferenceNode page : pages) {
			open = page.getId();
			openAndClose(PreferencesUtil.createPreferenceDialogOn(shell(), page.getId(), null, null));
		}
		assertEquals(List.of(), complaints);
	}

	@Test
	void everyWizard() throws CoreException {
		List<IWizardDescriptor> wizards = Stream
				.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(), workbench.getExportWizardRegistry())
				.map(IWizardRegistry::getRootCategory).flatMap(WhatIsShownOpensTest::wizards)
				.filter(wizard -> !WorkbenchActivityHelper.filterItem(wizard)).toList();
		assertFalse(wizards.isEmpty());
		for (IWizardDescriptor descriptor : wizards) {
			open = descriptor.getId();
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(workbench, StructuredSelection.EMPTY);
			openAndClose(new WizardDialog(shell(), wizard));
		}
		assertEquals(List.of(), complaints);
	}

	private static Stream<IWizardDescriptor> wizards(IWizardCategory category) {
		return Stream.concat(Stream.of(category.getWizards()), Stream.of(category.getCategories()).flatMap(WhatIsShownOpensTest::wizards));
	}

	private static void openAndClose(Dialog dialog) {
		dialog.setBlockOnOpen(false);
		assertEquals(Window.OK, dialog.open());
		settle();
		dialog.close();
	}

	private static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	private void complain(IStatus status) {
		if (status.getSeverity() >= IStatus.WARNING) {
			complaints.add(open + ": " + status.getMessage() + (status.getException() == null ? "" : " " + status.getException()));
		}
	}
}
