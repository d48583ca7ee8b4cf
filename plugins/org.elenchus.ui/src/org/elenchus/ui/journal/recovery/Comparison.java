package org.elenchus.ui.journal.recovery;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.elenchus.ui.journal.Place;
import org.elenchus.ui.journal.Words;

/** The file as it is now on the left, the words that were not saved on the right; neither can be changed here. */
final class Comparison extends CompareEditorInput {

	private final ComparedText now;
	private final ComparedText words;

	Comparison(Place place, String now, String words, String time) {
		super(sides(time));
		this.now = new ComparedText(place.name(), now);
		this.words = new ComparedText(place.name(), words);
		setTitle(Words.say("compare.title", place.name()));
	}

	private static CompareConfiguration sides(String time) {
		CompareConfiguration sides = new CompareConfiguration();
		sides.setLeftLabel(Words.say("compare.file"));
		sides.setRightLabel(Words.say("compare.words", time));
		sides.setLeftEditable(false);
		sides.setRightEditable(false);
		return sides;
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) {
		return new DiffNode(now, words);
	}

	@Override
	public String getCancelButtonLabel() {
		return Words.say("compare.close");
	}
}
