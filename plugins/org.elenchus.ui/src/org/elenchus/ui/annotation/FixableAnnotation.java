package org.elenchus.ui.annotation;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/**
 * A marker's annotation that knows for itself whether it can be fixed. The generic editor says of every marker that it can,
 * and would draw a bulb beside each.
 */
class FixableAnnotation extends MarkerAnnotation {

	FixableAnnotation(IMarker marker) {
		super(marker);
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return IDE.getMarkerHelpRegistry().hasResolutions(getMarker());
	}
}
