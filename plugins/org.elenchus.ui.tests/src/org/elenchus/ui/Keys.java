package org.elenchus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** Presses keys in an editor, as a keyboard does: all who listen to keys hear them. */
public final class Keys {

	private final StyledText widget;

	public Keys(StyledText widget) {
		this.widget = widget;
	}

	/** Types words; a line end is Enter. */
	public void type(String words) {
		words.chars().forEach(c -> press(c == '\n' ? SWT.CR : (char) c));
	}

	private void press(char character) {
		for (int kind : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = kind;
			event.character = character;
			event.keyCode = Character.toLowerCase(character);
			event.doit = true;
			widget.notifyListeners(kind, event);
		}
	}
}
