package org.elenchus.ui.journal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** Words that reach an editor as keys. */
public final class Typing {

	private Typing() {
	}

	/** Types at the caret. */
	public static void type(StyledText widget, String words) {
		words.chars().forEach(letter -> {
			Event key = new Event();
			key.character = (char) letter;
			key.keyCode = letter;
			key.doit = true;
			widget.notifyListeners(SWT.KeyDown, key);
		});
	}
}
