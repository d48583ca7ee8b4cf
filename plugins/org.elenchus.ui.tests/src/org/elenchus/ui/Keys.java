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

	/** Presses a key that writes nothing, such as a figure with {@link SWT#CTRL}. */
	public void press(int modifiers, int key) {
		press(modifiers, key, '\0');
	}

	private void press(char character) {
		press(0, Character.toLowerCase(character), character);
	}

	private void press(int modifiers, int key, char character) {
		for (int kind : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = kind;
			event.stateMask = modifiers;
			event.character = character;
			event.keyCode = key;
			event.doit = true;
			widget.notifyListeners(kind, event);
		}
	}
}
