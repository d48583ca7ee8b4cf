package org.elenchus.ui.annotation;

import org.eclipse.jface.text.source.Annotation;

/** What was found in a text that is not saved, so that there is no marker of it; it looks like one that has its marker. */
final class UnsavedFinding extends Annotation implements ShownFinding {

	private static final String TYPES = "org.eclipse.ui.workbench.texteditor.";

	private FindingKey key;
	private boolean fixable;

	UnsavedFinding(Wanted wanted) {
		super(TYPES + wanted.type(), false, wanted.message());
		this.key = wanted.key();
		this.fixable = wanted.fixable();
	}

	@Override
	public FindingKey key() {
		return key;
	}

	/** Whether it can show another finding without looking otherwise: only what it says when it is asked is different. */
	boolean looksLike(Wanted wanted) {
		return key.rule().equals(wanted.key().rule()) && getType().equals(TYPES + wanted.type());
	}

	void show(Wanted wanted) {
		key = wanted.key();
		setText(wanted.message());
		fixable = wanted.fixable();
	}

	@Override
	public boolean isQuickFixable() {
		return fixable;
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public void setQuickFixable(boolean can) {
		fixable = can;
	}
}
