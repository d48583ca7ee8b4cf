package org.elenchus.ui.builder;

import org.eclipse.osgi.util.NLS;

/** The words of checks, in the language of the workbench. */
final class Messages extends NLS {

	public static String check_name;

	static {
		NLS.initializeMessages("org.elenchus.ui.builder.messages", Messages.class);
	}

	private Messages() {
	}
}
