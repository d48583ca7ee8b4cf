package org.elenchus.ui.wrap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.osgi.service.prefs.BackingStoreException;

/** Whether the lines of editions are wrapped: the user's last decision, for all editions and sessions. */
public final class Wrapping {

	/**
	 * Above this length of a line, in UTF-16 units, a text is not wrapped, as the text widget lays a line out as a whole. Measured on a
	 * loaded machine, CPU time for a letter in a line of 10,000, 20,000, 40,000 and 80,000 units: 59, 125, 307 and 982 ms if it is
	 * wrapped, 18, 33, 60 and 110 if not. From a tenth of a second on somebody who types sees the letters come late.
	 */
	public static final int LONGEST_LINE = 20_000;

	static final String NODE = "org.elenchus.ui";
	static final String KEY = "wrap";

	private Wrapping() {
	}

	/** Whether the lines of {@code document} are to be wrapped when it is shown. */
	public static boolean wanted(IDocument document) {
		return decided() && !exceeds(document);
	}

	/** Whether {@code document} has a line that is too long to be wrapped. */
	public static boolean exceeds(IDocument document) {
		return longest(document) > LONGEST_LINE;
	}

	/** The length of the longest line of {@code document}, with its line end, in UTF-16 units. */
	static int longest(IDocument document) {
		try {
			int longest = 0;
			for (int line = 0; line < document.getNumberOfLines(); line++) {
				longest = Math.max(longest, document.getLineLength(line));
			}
			return longest;
		} catch (BadLocationException e) {
			throw new IllegalStateException("a line of the document is not in the document", e);
		}
	}

	static boolean decided() {
		return Platform.getPreferencesService().getBoolean(NODE, KEY, true, null);
	}

	static void decide(boolean wrap) {
		IEclipsePreferences preferences = preferences();
		preferences.putBoolean(KEY, wrap);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(Wrapping.class).warn("Whether lines are wrapped could not be kept", e);
		}
	}

	static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
