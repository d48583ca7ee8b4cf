package org.elenchus.ui.annotation;

import org.eclipse.core.resources.IMarker;

/** The annotation of a finding that has its marker. */
final class SavedFinding extends FixableAnnotation implements ShownFinding {

	/** Kept: to ask the markers of thousands of findings at each key takes longer than all else. */
	private FindingKey key;
	private boolean fixable;

	SavedFinding(IMarker marker) {
		super(marker);
	}

	@Override
	public FindingKey key() {
		if (key == null) {
			key = FindingKey.of(getMarker());
		}
		return key;
	}

	@Override
	public void setQuickFixable(boolean can) {
		fixable = can;
	}

	@Override
	public boolean isQuickFixable() {
		return fixable;
	}

	@Override
	public void update() {
		super.update();
		key = null;
	}
}
