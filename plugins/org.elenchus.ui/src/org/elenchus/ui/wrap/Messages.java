package org.elenchus.ui.wrap;

import org.eclipse.osgi.util.NLS;

/** What is said of lines, in the language of the workbench. */
final class Messages extends NLS {

	public static String longLine_title;
	public static String longLine_text;
	public static String longLine_overdrawn;

	static {
		NLS.initializeMessages("org.elenchus.ui.wrap.messages", Messages.class);
	}

	private Messages() {
	}
}
