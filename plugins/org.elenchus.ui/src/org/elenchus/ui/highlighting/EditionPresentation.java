package org.elenchus.ui.highlighting;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.elenchus.ui.theme.ThemeChanges;

/** The generic editor's door to the highlighting. It has no damagers and repairers: styles come from the model. */
public final class EditionPresentation implements IPresentationReconciler {

	private Highlighting highlighting;
	private ThemeChanges themeChanges;

	@Override
	public void install(ITextViewer viewer) {
		highlighting = new Highlighting(viewer);
		highlighting.install();
		themeChanges = new ThemeChanges(viewer);
		themeChanges.install();
	}

	@Override
	public void uninstall() {
		themeChanges.uninstall();
		highlighting.uninstall();
	}

	@Override
	public IPresentationDamager getDamager(String contentType) {
		return null;
	}

	@Override
	public IPresentationRepairer getRepairer(String contentType) {
		return null;
	}
}
