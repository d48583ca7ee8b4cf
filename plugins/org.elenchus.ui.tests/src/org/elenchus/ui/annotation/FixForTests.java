package org.elenchus.ui.annotation;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator;

/** A fix for the problem that fragment.xml declares; it changes nothing. */
public final class FixForTests implements IMarkerResolutionGenerator, IMarkerResolution {

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return new IMarkerResolution[] {this};
	}

	@Override
	public String getLabel() {
		return "Fix";
	}

	@Override
	public void run(IMarker marker) {
		// nothing is to be changed
	}
}
