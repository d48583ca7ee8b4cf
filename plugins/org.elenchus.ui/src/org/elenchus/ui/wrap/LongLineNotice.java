package org.elenchus.ui.wrap;

import java.util.concurrent.TimeUnit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** Says why a text with a very long line is shown otherwise than others, and what would help. */
final class LongLineNotice {

	/** Long enough to read two sentences twice. */
	private static final long SHOWN_MILLISECONDS = TimeUnit.SECONDS.toMillis(30);

	/** Some 45 letters a line, in pixels. */
	private static final int WIDTH = 350;

	private LongLineNotice() {
	}

	static void show(Display display, IDocument document) {
		String text = NLS.bind(Messages.longLine_text, Wrapping.longest(document));
		NotificationPopup.forDisplay(display).title(Messages.longLine_title, true).content(parent -> wrapped(parent, text))
				.delay(SHOWN_MILLISECONDS).open();
	}

	private static Control wrapped(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
