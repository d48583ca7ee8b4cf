package org.elenchus.ui.journal.recovery;

import java.util.regex.Pattern;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.elenchus.ui.journal.Place;
import org.elenchus.ui.journal.Words;

/**
 * The words that were not saved beside the file as it is now; neither can be changed here. The words are the platform's left
 * side, so that they count as added; it shows that side on the right as a rule. Its viewer does not wrap lines, and a paragraph
 * is one: so each sentence is shown on a line of its own.
 */
final class Comparison extends CompareEditorInput {

	private static final Pattern SENTENCE_END = Pattern.compile("([.!?][”’\"')\\]}]*) (?=\\S)");

	private final ComparedText now;
	private final ComparedText words;

	Comparison(Place place, String now, String words, String time) {
		super(sides(time));
		this.now = new ComparedText(place.name(), sentences(now));
		this.words = new ComparedText(place.name(), sentences(words));
		setTitle(Words.say("compare.title", place.name()));
	}

	private static CompareConfiguration sides(String time) {
		CompareConfiguration sides = new CompareConfiguration();
		sides.setLeftLabel(Words.say("compare.words", time));
		sides.setRightLabel(Words.say("compare.file"));
		sides.setLeftEditable(false);
		sides.setRightEditable(false);
		return sides;
	}

	static String sentences(String text) {
		return SENTENCE_END.matcher(text).replaceAll("$1 \n");
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) {
		return new DiffNode(words, now);
	}
}
