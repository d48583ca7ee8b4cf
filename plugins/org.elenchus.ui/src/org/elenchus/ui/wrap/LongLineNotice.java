package org.elenchus.ui.wrap;

import java.util.concurrent.TimeUnit;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Says why a text with a very long line is shown otherwise than others, and what would help. */
final class LongLineNotice {

	/** Long enough to read two sentences twice. */
	private static final long SHOWN_MILLISECONDS = TimeUnit.SECONDS.toMillis(30);

	private LongLineNotice() {
	}

	static void show(Display display, IDocument document) {
		NotificationPopup.forDisplay(display).title(Messages.longLine_title, true)
				.text(NLS.bind(Messages.longLine_text, Wrapping.longest(document))).delay(SHOWN_MILLISECONDS).open();
	}
}
